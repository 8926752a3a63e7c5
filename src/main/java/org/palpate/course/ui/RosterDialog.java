package org.palpate.course.ui;

import java.util.UUID;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;

import org.palpate.base.ui.Notifications;
import org.palpate.course.ClassRefused;
import org.palpate.course.RosterFile;
import org.palpate.course.RosterLine;
import org.palpate.course.RosterPreview;
import org.palpate.course.RosterService;

/** Brings a roster into a class: first every line is shown, then the students are added. */
class RosterDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MAX_BYTES = 500_000;

    private final transient UUID classId;
    private final transient RosterService rosters;
    private final RosterInvite invite;
    private final TextArea text = new TextArea("Roster");
    private final Div source = new Div();
    private final Div problem = new Div();
    private final Div preview = new Div();
    private final Button check = new Button("Check the lines", click -> check());
    private final Button back = new Button("Back to the text", click -> edit());
    private final Button add = new Button("", click -> add());

    RosterDialog(UUID classId, RosterService rosters, RosterInvite invite) {
        this.classId = classId;
        this.rosters = rosters;
        this.invite = invite;
        setHeaderTitle("Add students from a roster");
        addClassName("roster-dialog");
        text.setPlaceholder("Name, E-mail\nMaya Okafor, maya@example.org");
        text.setMaxLength(MAX_BYTES);
        text.setWidthFull();
        text.addClassName("roster-dialog__text");
        problem.getElement().setAttribute("role", "alert");
        preview.getElement().setAttribute("role", "status");
        check.addThemeVariants(ButtonVariant.PRIMARY);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph lead =
                new Paragraph(
                        "One student on each line: a name and an e-mail address or user name."
                                + " Nothing is written before you have seen every line.");
        add(lead, source, text, problem, preview);
        getFooter().add(new Button("Cancel", click -> close()), back, check, add);
        edit();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> read(bytes)));
        upload.setAcceptedFileTypes(".csv", ".txt", ".tsv", "text/csv", "text/plain");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setUploadButton(new Button("Choose a CSV file"));
        upload.addFileRejectedListener(rejected ->
                refuse(
                        "This file cannot be read as a roster: choose a CSV file of at most 500 kB."));
        return upload;
    }

    private void read(byte[] bytes) {
        try {
            text.setValue(RosterFile.textOf(bytes));
            check();
        } catch (ClassRefused refused) {
            edit();
            refuse(String.valueOf(refused.getMessage()));
        }
    }

    private void edit() {
        // A fresh one: an upload that was out of sight keeps its file and takes no other.
        source.removeAll();
        source.add(upload());
        text.setVisible(true);
        preview.removeAll();
        problem.removeAll();
        check.setVisible(true);
        back.setVisible(false);
        add.setVisible(false);
    }

    private void check() {
        problem.removeAll();
        if (text.getValue().isBlank()) {
            refuse("Choose a file or paste the lines first.");
            return;
        }
        try {
            show(rosters.preview(classId, text.getValue()));
        } catch (ClassRefused refused) {
            edit();
            refuse(String.valueOf(refused.getMessage()));
        }
    }

    private void show(RosterPreview seen) {
        preview.removeAll();
        invite.show(seen);
        preview.add(invite, new RosterTable(seen));
        source.removeAll();
        text.setVisible(false);
        check.setVisible(false);
        back.setVisible(true);
        add.setVisible(true);
        add.setText("Add " + ClassCard.students(seen.applied()));
        add.setEnabled(seen.applied() > 0);
    }

    private void add() {
        RosterPreview done = rosters.apply(classId, text.getValue());
        close();
        long without = done.count(RosterLine.Fate.NO_ACCOUNT);
        Notifications.done(
                ClassCard.students(done.applied())
                        + " added."
                        + (without == 0
                                ? ""
                                : " " + without + " without an account: give them the join link."));
    }

    private void refuse(String why) {
        Paragraph told = new Paragraph(why);
        told.addClassNames("banner", "banner--warning");
        problem.removeAll();
        problem.add(told);
    }
}
