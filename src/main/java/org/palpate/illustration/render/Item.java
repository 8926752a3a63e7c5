package org.palpate.illustration.render;

import org.palpate.illustration.geometry.TriangleMesh;

/**
 * One mesh on the stage.
 *
 * @param object meshes of one object (a person's skin, clothes and hair) share a number and part by
 *     thinner lines
 * @param name of the object: {@code client}, {@code therapist}, or the prop's name
 */
public record Item(
        TriangleMesh mesh, Surface surface, Material material, int object, String name) {}
