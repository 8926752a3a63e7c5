package org.palpate.course;

import java.util.Optional;
import java.util.UUID;

/** Where a module comes from, as editions and assignments name it. */
public sealed interface ModuleOrigin {

    /** A module of the library. */
    record BuiltIn(String moduleId) implements ModuleOrigin {
        @Override
        public String toString() {
            return BUILT_IN + moduleId;
        }
    }

    /** A module that an instructor made. */
    record Own(UUID moduleId) implements ModuleOrigin {
        @Override
        public String toString() {
            return OWN + moduleId;
        }
    }

    /** How the built-in ones begin. */
    String BUILT_IN = "built-in:";

    /** How instructors' own ones begin. */
    String OWN = "own:";

    /** Reads an origin that was written. */
    static Optional<ModuleOrigin> of(String written) {
        if (written.startsWith(BUILT_IN)) {
            return Optional.of(new BuiltIn(written.substring(BUILT_IN.length())));
        }
        return written.startsWith(OWN)
                ? CourseIds.uuid(written.substring(OWN.length())).map(Own::new)
                : Optional.empty();
    }
}
