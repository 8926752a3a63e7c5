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
        NONE,
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
    private static final double ARMHOLE_RADIUS = .088;
    private static final double BEYOND_HIPS = .245;

    /** How far cloth reaches past an edge before the skin beneath is left out. */
    private static final double OVERLAP = .022;

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

    /** The piece that covers a rest point. */
    Piece at(Vec3 rest) {
        Vec3 left = rest.x() < 0 ? rest.mirrored() : rest;
        if (isTop(left)) {
            return Piece.TOP;
        }
        return isBottom(left) ? Piece.BOTTOM : Piece.NONE;
    }

    /** Whether a rest point is covered so far all round that its skin cannot be seen. */
    boolean hides(Vec3 rest) {
        if (outfit.shoes() && rest.y() < ShoeShape.OPENING && !isArm(rest)) {
            return true;
        }
        return at(rest) != Piece.NONE
                && at(rest.plus(OVERLAP, 0, 0)) != Piece.NONE
                && at(rest.plus(-OVERLAP, 0, 0)) != Piece.NONE
                && at(rest.plus(0, OVERLAP, 0)) != Piece.NONE
                && at(rest.plus(0, -OVERLAP, 0)) != Piece.NONE
                && at(rest.plus(0, 0, OVERLAP)) != Piece.NONE
                && at(rest.plus(0, 0, -OVERLAP)) != Piece.NONE;
    }

    /** How far the cloth stands off beyond its least distance: wide at loose hems. */
    double looseness(Vec3 rest) {
        Vec3 left = rest.x() < 0 ? rest.mirrored() : rest;
        if (isTop(left)) {
            return switch (outfit.top()) {
                case TUNIC -> looseTop(left, TUNIC_HEM, .006, .009);
                case T_SHIRT -> looseTop(left, SHIRT_HEM, .004, .006);
                case SINGLET -> looseTop(left, SHIRT_HEM, .003, .004);
                case BARE, CROP_TOP -> 0;
            };
        }
        if (!isBottom(left)) {
            return 0;
        }
        return outfit.bottom() == Outfit.Bottom.TROUSERS
                ? .003 + .011 * (1 - Interpolation.smoothStep(TROUSERS_HEM, .50, left.y()))
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
        Vec3 left = point.x() < 0 ? point.mirrored() : point;
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
            case CROP_TOP -> left.y() > CROP_HEM && isSleeveless(left, .105);
            case SINGLET -> left.y() > SHIRT_HEM && isSleeveless(left, .090);
            case T_SHIRT -> isSleeved(left, SHIRT_HEM);
            case TUNIC -> isSleeved(left, TUNIC_HEM);
        };
    }

    private boolean isSleeveless(Vec3 left, double neckline) {
        Vec3 armhole = shoulder.plus(.012, -.018, 0);
        boolean nearArm = left.distanceTo(armhole) < ARMHOLE_RADIUS;
        Vec3 front = new Vec3(0, 1.475, .045);
        Vec3 back = new Vec3(0, 1.475, -.055);
        return !nearArm
                && !isArm(left)
                && left.distanceTo(front) > neckline
                && left.distanceTo(back) > neckline * .72;
    }

    private boolean isSleeved(Vec3 left, double hem) {
        if (isArm(left)) {
            return left.x() < elbow.x() && armShare(left) < SLEEVE_HEM;
        }
        Vec3 neck = new Vec3(0, 1.482, .012);
        return left.y() > hem && left.distanceTo(neck) > .083;
    }
}
