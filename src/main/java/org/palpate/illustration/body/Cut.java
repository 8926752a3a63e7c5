package org.palpate.illustration.body;

import org.palpate.illustration.geometry.Interpolation;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;
import org.palpate.illustration.skeleton.Skeleton;

/** Where an outfit's pieces lie on the rest figure: hems, necklines and armholes. */
final class Cut {

    /** A piece of the outfit. */
    enum Piece {
        TOP,
        BOTTOM
    }

    /** Hem of the shorts as a share of the thigh from hip to knee. */
    static final double SHORTS_HEM = .30;

    private static final double WAISTBAND = 1.040;
    private static final double TROUSERS_HEM = .062;
    private static final double CROP_HEM = 1.195;
    private static final double SHIRT_HEM = .955;
    private static final double TUNIC_HEM = .875;
    private static final double SLEEVE_HEM = .50;
    private static final double SHOULDER_TOP = 1.50;
    private static final double ARM_RADIUS = .078;
    private static final double ARMHOLE_RADIUS = .080;
    private static final double BEYOND_HIPS = .245;

    /** How far cloth reaches past an edge before the skin beneath is left out. */
    private static final double OVERLAP = .026;

    private final Outfit outfit;
    private final Vec3 hip;
    private final Vec3 knee;
    private final Vec3 shoulder;
    private final Vec3 elbow;

    Cut(Outfit outfit, Skeleton skeleton) {
        this.outfit = outfit;
        hip = skeleton.head(Bone.THIGH, Side.LEFT);
        knee = skeleton.head(Bone.SHANK, Side.LEFT);
        shoulder = skeleton.head(Bone.UPPER_ARM, Side.LEFT);
        elbow = skeleton.head(Bone.FOREARM, Side.LEFT);
    }

    /** Whether the person wears the piece. */
    boolean has(Piece piece) {
        return switch (piece) {
            case TOP -> outfit.top() != Outfit.Top.BARE;
            case BOTTOM -> outfit.bottom() != Outfit.Bottom.BARE;
        };
    }

    /** Whether the piece covers a rest point. */
    boolean covers(Piece piece, Vec3 rest) {
        Vec3 left = onLeft(rest);
        return piece == Piece.TOP ? isTop(left) : isBottom(left);
    }

    private boolean isCovered(Vec3 rest) {
        Vec3 left = onLeft(rest);
        return isTop(left) || isBottom(left);
    }

    private static Vec3 onLeft(Vec3 rest) {
        return rest.x() < 0 ? rest.mirrored() : rest;
    }

    /** Whether a rest point is covered so far all round that its skin cannot be seen. */
    boolean hides(Vec3 rest) {
        if (outfit.shoes() && rest.y() < ShoeShape.OPENING && !isArm(rest)) {
            return true;
        }
        return isCovered(rest)
                && isCovered(rest.plus(OVERLAP, 0, 0))
                && isCovered(rest.plus(-OVERLAP, 0, 0))
                && isCovered(rest.plus(0, OVERLAP, 0))
                && isCovered(rest.plus(0, -OVERLAP, 0))
                && isCovered(rest.plus(0, 0, OVERLAP))
                && isCovered(rest.plus(0, 0, -OVERLAP));
    }

    /**
     * How far a piece stands off beyond its least distance, wide at loose hems; told beyond its
     * edges too, so that they are not drawn in.
     */
    double looseness(Piece piece, Vec3 rest) {
        Vec3 left = onLeft(rest);
        if (piece == Piece.BOTTOM) {
            return looseBottom(left);
        }
        return switch (outfit.top()) {
            case TUNIC -> looseTop(left, TUNIC_HEM, .006, .006);
            case T_SHIRT -> looseTop(left, SHIRT_HEM, .004, .006);
            case SINGLET -> looseTop(left, SHIRT_HEM, .0015, .006);
            case BARE, CROP_TOP -> 0;
        };
    }

    private double looseBottom(Vec3 left) {
        return outfit.bottom() == Outfit.Bottom.TROUSERS
                ? .002 + .011 * (1 - Interpolation.smoothStep(TROUSERS_HEM, .50, left.y()))
                : .014 * Interpolation.smoothStep(-.05, SHORTS_HEM, thighShare(left));
    }

    private double looseTop(Vec3 left, double hem, double body, double flare) {
        if (isArm(left)) {
            return body * .6 + .008 * Interpolation.smoothStep(.15, SLEEVE_HEM, armShare(left));
        }
        return body + flare * (1 - Interpolation.smoothStep(hem, 1.10, left.y()));
    }

    private double thighShare(Vec3 left) {
        Vec3 axis = knee.minus(hip);
        return left.minus(hip).dot(axis) / axis.dot(axis);
    }

    private double armShare(Vec3 left) {
        Vec3 axis = elbow.minus(shoulder);
        return left.minus(shoulder).dot(axis) / axis.dot(axis);
    }

    private boolean isArm(Vec3 point) {
        Vec3 left = onLeft(point);
        if (left.x() > BEYOND_HIPS) {
            return true;
        }
        double share = armShare(left);
        Vec3 onAxis = shoulder.towards(elbow, share);
        return share > 0 && left.distanceTo(onAxis) < ARM_RADIUS;
    }

    private boolean isBottom(Vec3 left) {
        if (left.y() > WAISTBAND || isArm(left)) {
            return false;
        }
        return switch (outfit.bottom()) {
            case BARE -> false;
            case SHORTS -> thighShare(left) < SHORTS_HEM;
            case TROUSERS -> left.y() > TROUSERS_HEM;
        };
    }

    private boolean isTop(Vec3 left) {
        if (left.y() > SHOULDER_TOP) {
            return false;
        }
        return switch (outfit.top()) {
            case BARE -> false;
            case CROP_TOP -> left.y() > CROP_HEM && isSleeveless(left);
            case SINGLET -> left.y() > SHIRT_HEM && isSleeveless(left);
            case T_SHIRT -> isSleeved(left, SHIRT_HEM);
            case TUNIC -> isSleeved(left, TUNIC_HEM);
        };
    }

    private boolean isSleeveless(Vec3 left) {
        Vec3 armhole = shoulder.plus(.012, -.018, 0);
        boolean nearArm = left.distanceTo(armhole) < ARMHOLE_RADIUS;
        return !nearArm && !isArm(left) && isBelowNeckline(left, 1.372, .42, 12);
    }

    /**
     * Whether a point lies below a neckline that dips to the front and climbs to the shoulders.
     *
     * @param height of the neckline above the middle of the neck
     */
    private static boolean isBelowNeckline(Vec3 left, double height, double dip, double climb) {
        return left.y() < height - dip * left.z() + climb * left.x() * left.x();
    }

    private boolean isSleeved(Vec3 left, double hem) {
        if (isArm(left)) {
            return left.x() < elbow.x() && armShare(left) < SLEEVE_HEM;
        }
        return left.y() > hem && isBelowNeckline(left, 1.431, .58, 5.2);
    }
}
