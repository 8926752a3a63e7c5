package org.palpate.course;

import java.util.List;

/** Tells which assignments use the editions of a module. */
interface ModuleUses {

    /** The assignments of whoever asks that use any edition of the origin. */
    List<ModuleUse> of(String origin);
}
