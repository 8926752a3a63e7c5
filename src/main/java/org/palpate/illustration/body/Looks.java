package org.palpate.illustration.body;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Paint;
import org.palpate.illustration.render.Surface;
import org.palpate.illustration.skeleton.Skeleton;

/** The surfaces of a person: skin, clothes, hair and shoes. */
final class Looks {

    private static final int TOP_REGION = 1;
    private static final int BOTTOM_REGION = 2;
    private static final int HAIR_REGION = 3;
    private static final int SHOE_REGION = 4;
    private static final int SOLE_REGION = 5;

    /** How strongly a structure shows through cloth. */
    private static final double SHOWS_THROUGH = .80;

    private static final double STUBBLE = .22;
    private static final int NAIL = 0xF6DCD2;
    private static final int SOLE = 0x8D9298;
    private static final int SCARF = 0x6B4C6E;

    private final Build build;
    private final Outfit outfit;
    private final SkinLayer layer;
    private final Cut cut;
    private final Face face;
    private final Nails nails;

    Looks(Build build, Skeleton skeleton, Outfit outfit, SkinLayer layer) {
        this.build = build;
        this.outfit = outfit;
        this.layer = layer;
        cut = new Cut(outfit, skeleton);
        face = new Face(build);
        nails = new Nails(build.sex(), skeleton);
    }

    Cut cut() {
        return cut;
    }

    Surface skin() {
        return new Surface() {
            @Override
            public boolean isCut() {
                return !outfit.equals(Outfit.NONE);
            }

            @Override
            public boolean isThere(Vec3 rest) {
                return !cut.hides(rest);
            }

            @Override
            public void paint(Vec3 rest, Vec3 normal, Paint paint) {
                paint.region = 0;
                paint.fibre = 0;
                if (!layer.paint(rest, paint)) {
                    paint.colour = skinColour(rest);
                }
            }
        };
    }

    private int skinColour(Vec3 rest) {
        if (nails.hold(rest)) {
            return Colours.mix(build.tone().skin(), NAIL, .30);
        }
        if (build.hair() == HairStyle.SHAVED && isScalp(rest)) {
            return Colours.mix(build.tone().skin(), build.hairColour().rgb(), STUBBLE);
        }
        return face.colour(rest);
    }

    /** Where hair would grow. */
    private static boolean isScalp(Vec3 rest) {
        double behindForehead = -.52 * (rest.y() - 1.688) + .85 * (rest.z() - .072);
        double behindTemple = -.80 * (rest.y() - 1.621) + .60 * (rest.z() + .004);
        double aboveNape = -.93 * (rest.y() - 1.560) + .36 * (rest.z() + .09);
        return behindForehead < 0 && behindTemple < 0 && aboveNape < 0;
    }

    Surface cloth(Cut.Piece piece) {
        boolean top = piece == Cut.Piece.TOP;
        int cloth = top ? outfit.topColour() : outfit.bottomColour();
        return new Surface() {
            @Override
            public boolean isCut() {
                return true;
            }

            @Override
            public boolean isThere(Vec3 rest) {
                return cut.covers(piece, rest);
            }

            @Override
            public void paint(Vec3 rest, Vec3 normal, Paint paint) {
                paint.region = 0;
                paint.fibre = 0;
                if (layer.paint(rest, paint)) {
                    paint.colour = Colours.mix(cloth, paint.colour, SHOWS_THROUGH);
                } else {
                    paint.colour = cloth;
                    paint.region = top ? TOP_REGION : BOTTOM_REGION;
                }
            }
        };
    }

    Surface hair() {
        int colour = build.hair() == HairStyle.HEADSCARF ? SCARF : build.hairColour().rgb();
        return (rest, normal, paint) -> {
            paint.colour = colour;
            paint.region = HAIR_REGION;
            paint.fibre = 0;
        };
    }

    Surface shoe() {
        return (rest, normal, paint) -> {
            boolean sole = rest.y() < ShoeShape.SOLE_TOP;
            paint.colour = sole ? SOLE : outfit.shoeColour();
            paint.region = sole ? SOLE_REGION : SHOE_REGION;
            paint.fibre = 0;
        };
    }
}
