package org.palpate.illustration.props;

import java.util.List;

import org.palpate.illustration.render.Item;

/** A thing on the stage that is not a person. */
public interface Prop {

    /** Its meshes, all of them under the object number that the scene gives it. */
    List<Item> items(int object);
}
