package org.palpate.illustration.pose;

/** How an ice cup sits in the hand. */
final class IceGrip {

    /** From the bones of the palm to the cup's axis, in metres. */
    static final double CUP_FROM_PALM = .047;

    /** How far the ice stands out below the hand. */
    static final double TIP_BELOW_HAND = .060;

    private IceGrip() {}
}
