package org.palpate.illustration.scene;

import java.util.List;
import java.util.Locale;

import org.palpate.illustration.body.BodyPart;
import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.render.Camera;
import org.palpate.illustration.skeleton.Side;

/** A view of hips and legs on the body map; views of one leg exist for either leg. */
public enum BodyMapView {
    FRONT("Hips and legs from the front", false, 560, 1100),
    BACK("Hips and legs from behind", false, 560, 1100),
    OUTER("Hip and leg from the outer side", true, 420, 1100),
    INNER("Hip and leg from the inner side", true, 420, 1100),
    SOLE("Soles of the feet", false, 600, 520);

    private static final double FAR = 20;
    private static final double FIGURE_MIDDLE = .585;
    private static final double FIGURE_HEIGHT = 1.24;
    private static final double SOLE_HEIGHT = .295;
    private static final double FOOT_MIDDLE = .055;
    private static final double SIDE_SHIFT = .025;
    private static final double SOLE_TOP = .064;

    private final String title;
    private final boolean oneLeg;
    private final int width;
    private final int height;

    BodyMapView(String title, boolean oneLeg, int width, int height) {
        this.title = title;
        this.oneLeg = oneLeg;
        this.width = width;
        this.height = height;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    /** Whether the view shows one leg, so that there is one for either. */
    public boolean showsOneLeg() {
        return oneLeg;
    }

    /** The sides whose structures are drawn; {@code wanted} matters where one leg is shown. */
    List<Side> sides(Side wanted) {
        return showsOneLeg() ? List.of(wanted) : List.of(Side.LEFT, Side.RIGHT);
    }

    /** Trunk and legs without arms and head; the other leg is left away where one is shown. */
    boolean shows(BodyPart part, Side wanted) {
        if (part == BodyPart.TORSO) {
            return this != SOLE;
        }
        Side side = part.side();
        boolean foot = part == BodyPart.LEFT_FOOT.on(side);
        boolean leg =
                foot
                        || part == BodyPart.LEFT_THIGH.on(side)
                        || part == BodyPart.LEFT_SHANK.on(side);
        return (this == SOLE ? foot : leg) && sides(wanted).contains(side);
    }

    Camera camera(Side wanted) {
        if (this == SOLE) {
            Vec3 target = new Vec3(0, SOLE_TOP, FOOT_MIDDLE);
            return camera(target, Vec3.Y.negated(), Vec3.Z, SOLE_HEIGHT);
        }
        Vec3 middle = new Vec3(0, FIGURE_MIDDLE, 0);
        Vec3 towards =
                switch (this) {
                    case BACK -> Vec3.Z.negated();
                    case OUTER -> Vec3.X.times(wanted.sign());
                    case INNER -> Vec3.X.times(-wanted.sign());
                    default -> Vec3.Z;
                };
        double shift = showsOneLeg() ? SIDE_SHIFT : 0;
        return camera(middle.plus(0, 0, shift), towards, Vec3.Y, FIGURE_HEIGHT);
    }

    private Camera camera(Vec3 target, Vec3 towards, Vec3 up, double span) {
        double angle = 2 * StrictMath.toDegrees(StrictMath.atan(span / 2 / FAR));
        return new Camera(target.along(towards, FAR), target, up, angle, width, height);
    }
}
