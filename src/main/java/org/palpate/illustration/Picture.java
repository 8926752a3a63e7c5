package org.palpate.illustration;

import java.util.List;

import org.palpate.illustration.scene.Contact;
import org.palpate.illustration.scene.StagedScene;
import org.palpate.illustration.vector.Drawing;
import org.palpate.illustration.vector.HybridSvg;
import org.palpate.illustration.vector.LayeredSvg;
import org.palpate.illustration.vector.Raster;
import org.palpate.illustration.vector.StructureMask;

/** A drawn picture in all the forms it is used in. */
public final class Picture {

    private final StagedScene staged;
    private final Drawing drawing;

    Picture(StagedScene staged, Drawing drawing) {
        this.staged = staged;
        this.drawing = drawing;
    }

    public int width() {
        return drawing.width();
    }

    public int height() {
        return drawing.height();
    }

    /** For the web: the shaded picture under addressable outlines. Ids begin with the prefix. */
    public String svg(String prefix) {
        return HybridSvg.write(drawing, prefix);
    }

    /** For print: lines and flat colours alone. */
    public String layeredSvg(String prefix) {
        return LayeredSvg.write(drawing, prefix);
    }

    /** For print and for looking at. */
    public byte[] png() {
        return Raster.png(drawing);
    }

    /** A small JPEG. */
    public byte[] thumbnail() {
        return Raster.thumbnail(drawing);
    }

    /** Where each structure is to be seen. */
    public StructureMask mask() {
        return StructureMask.of(drawing);
    }

    /** How well hands and feet touch what they should. */
    public List<Contact> contacts() {
        return staged.contacts();
    }
}
