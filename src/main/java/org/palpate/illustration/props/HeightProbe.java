package org.palpate.illustration.props;

/** How high the uppermost surface over a place is. */
@FunctionalInterface
public interface HeightProbe {

    /** The height over (x, z), or negative infinity where there is nothing. */
    double height(double x, double z);
}
