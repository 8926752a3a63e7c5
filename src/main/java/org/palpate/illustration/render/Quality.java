package org.palpate.illustration.render;

/**
 * How much work goes into a picture.
 *
 * @param supersampling each pixel is divided into this many rows and columns
 * @param occlusionRays sent from each subpixel to find how open it lies
 * @param shadowRays sent from each subpixel towards the lamp
 */
public record Quality(int supersampling, int occlusionRays, int shadowRays) {

    /** For a look while a scene is being written. */
    public static final Quality DRAFT = new Quality(1, 2, 1);

    /** For the web and for print. */
    public static final Quality FINAL = new Quality(2, 6, 2);

    public Quality {
        if (supersampling < 1 || occlusionRays < 1 || shadowRays < 1) {
            throw new IllegalArgumentException("Each count of a quality is at least 1");
        }
    }
}
