package org.palpate.course.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

import org.palpate.course.ClassRefused;
import org.palpate.course.ClassService;

/** What a class is called. */
class ClassNameField extends TextField {

    private static final long serialVersionUID = 1L;

    ClassNameField() {
        super("Name of the class");
        setMaxLength(ClassService.NAME_MAX_LENGTH);
        setAutocomplete(Autocomplete.OFF);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setWidthFull();
    }

    /** Says why the name cannot be used. */
    void refuse(ClassRefused refused) {
        setErrorMessage(refused.getMessage());
        setInvalid(true);
        focus();
    }
}
