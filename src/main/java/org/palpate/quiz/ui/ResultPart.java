package org.palpate.quiz.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;

import org.palpate.quiz.AttemptResult;

/** What a feature adds to the result of an attempt. */
@FunctionalInterface
public interface ResultPart {

    /** Makes the part for one page; empty where there is nothing to show. */
    Optional<Component> create(AttemptResult attempt);
}
