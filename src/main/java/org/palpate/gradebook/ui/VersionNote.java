package org.palpate.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.gradebook.RuleVersions;
import org.palpate.gradebook.VersionChoice;

/** Says that the rules have changed between the attempts. */
final class VersionNote extends Composite<Paragraph> {

    private static final long serialVersionUID = 1L;

    VersionNote(RuleVersions versions, VersionChoice choice) {
        String earlier = GradeWords.count(versions.earlier(), "attempt", "attempts");
        int all = versions.earlier() + versions.newest();
        getContent().addClassName("version-note");
        getContent()
                .setText(
                        switch (choice) {
                            case ALL ->
                                    earlier
                                            + " of "
                                            + all
                                            + " came under earlier rules than the others at the"
                                            + " same case, and the figures mix both. Choose “Newest"
                                            + " only” under Rules, or grade the assignment again.";
                            case NEWEST ->
                                    earlier
                                            + " of "
                                            + all
                                            + (versions.earlier() == 1 ? " is" : " are")
                                            + " left out: other attempts at the same case came"
                                            + " under newer rules.";
                        });
    }
}
