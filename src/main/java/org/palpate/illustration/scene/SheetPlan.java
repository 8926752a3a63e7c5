package org.palpate.illustration.scene;

import org.palpate.illustration.geometry.Vec3;
import org.palpate.illustration.props.DrapeArea;
import org.palpate.illustration.skeleton.Bone;
import org.palpate.illustration.skeleton.Side;

/** Which part of a client lying on the table the sheet covers. */
final class SheetPlan {

    private static final double INNER_HEM = .07;
    private static final double BEYOND_FEET = 2;

    private final StagedPerson client;

    SheetPlan(StagedPerson client) {
        this.client = client;
    }

    DrapeArea area(Draping draping) {
        double upper = line(draping.upTo());
        double hem = line(draping.from());
        if (draping.uncovered().size() == Side.values().length) {
            return DrapeArea.between(upper, hem);
        }
        DrapeArea whole = DrapeArea.between(upper, BEYOND_FEET);
        for (Side side : draping.uncovered()) {
            Vec3 own = client.bones().head(Bone.THIGH, side);
            Vec3 other = client.bones().head(Bone.THIGH, side.other());
            double between = (knee(side).z() + knee(side.other()).z()) / 2;
            whole = whole.leavingLeg(hem, hem - INNER_HEM, between, own.z() > other.z() ? 1 : -1);
        }
        return whole;
    }

    private Vec3 knee(Side side) {
        return client.bones().head(Bone.SHANK, side);
    }

    /**
     * Where a line across the client is: -1 at the shoulders, 0 at the hips, 1 at the knees, 2 at
     * the ankles.
     */
    private double line(double place) {
        double shoulders = middle(Bone.UPPER_ARM);
        double hips = middle(Bone.THIGH);
        double knees = middle(Bone.SHANK);
        double ankles = middle(Bone.FOOT);
        if (place < 0) {
            return hips + place * (hips - shoulders);
        }
        return place < 1 ? hips + place * (knees - hips) : knees + (place - 1) * (ankles - knees);
    }

    private double middle(Bone bone) {
        return (client.bones().head(bone, Side.LEFT).x()
                        + client.bones().head(bone, Side.RIGHT).x())
                / 2;
    }
}
