package org.palpate.course;

/** What became of a change to a module. */
public sealed interface ModuleChange {

    /** It was made; the next change names the version of this. */
    record Changed(ModuleDetails current) implements ModuleChange {}

    /** Another tab changed the module first; nothing was written, and this is what is stored. */
    record Outdated(ModuleDetails current) implements ModuleChange {}

    /** There is no such module, or it is somebody else's. */
    record Gone() implements ModuleChange {}
}
