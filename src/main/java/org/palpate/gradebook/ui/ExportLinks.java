package org.palpate.gradebook.ui;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Supplier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import org.palpate.gradebook.GradebookExport;

/** Takes the class's results away as CSV. */
final class ExportLinks extends Composite<Nav> {

    private static final String CSV = "text/csv; charset=utf-8";

    ExportLinks(UUID classId, GradebookExport export) {
        getContent().addClassName("exports");
        getContent().setAriaLabel("Download as CSV");
        Span label = new Span("Download CSV");
        label.addClassName("muted");
        getContent()
                .add(
                        label,
                        link("Grades", "grades.csv", () -> export.grades(classId)),
                        link("Attempts", "attempts.csv", () -> export.attempts(classId)),
                        link("Elements", "elements.csv", () -> export.verdicts(classId)));
    }

    private static Anchor link(String text, String fileName, Supplier<byte[]> content) {
        DownloadHandler handler =
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName, CSV, bytes.length);
                });
        Anchor anchor = new Anchor(handler, text);
        anchor.getElement().setAttribute("download", fileName);
        anchor.addClassName("exports__link");
        return anchor;
    }
}
