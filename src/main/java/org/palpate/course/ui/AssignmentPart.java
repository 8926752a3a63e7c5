package org.palpate.course.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;

/** What a feature adds to the page on which a student works on an assignment. */
@FunctionalInterface
public interface AssignmentPart {

    /** Makes the part for one page; empty where there is nothing to show. */
    Optional<Component> create(UUID assignmentId);
}
