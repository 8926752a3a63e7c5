package org.palpate.gradebook.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

import org.palpate.gradebook.RuleVersion;
import org.palpate.gradebook.VersionChoice;

/** Says that the rules have changed between the attempts. */
final class VersionNote extends Composite<Paragraph> {

    private static final long serialVersionUID = 1L;

    VersionNote(List<RuleVersion> versions, VersionChoice choice) {
        RuleVersion newest = versions.getFirst();
        int earlier = versions.stream().mapToInt(RuleVersion::attempts).sum() - newest.attempts();
        getContent().addClassName("version-note");
        getContent()
                .setText(
                        switch (choice) {
                            case ALL ->
                                    "%d versions of the rules graded these attempts (%s); the figures"
                                                    .formatted(versions.size(), counts(versions))
                                            + " mix them. Choose “Newest rules only” above, or grade"
                                            + " the assignment again.";
                            case NEWEST ->
                                    "You see the %s that the newest rules graded; %s by earlier"
                                                    .formatted(
                                                            attempts(newest.attempts()),
                                                            attempts(earlier))
                                            + " rules are left out.";
                        });
    }

    private static String counts(List<RuleVersion> versions) {
        return versions.stream()
                .map(version ->
                        (version.current() ? "the current one " : "one until ")
                                + (version.current() ? "" : GradeWords.day(version.latest()) + " ")
                                + attempts(version.attempts()))
                .collect(Collectors.joining(", "));
    }

    private static String attempts(int number) {
        return GradeWords.count(number, "attempt", "attempts");
    }
}
