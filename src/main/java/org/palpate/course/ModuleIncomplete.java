package org.palpate.course;

import java.util.List;

/** A module cannot be assigned yet; the message says why. */
public class ModuleIncomplete extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ModuleIncomplete(List<String> gaps) {
        super(String.join(" ", gaps));
    }
}
