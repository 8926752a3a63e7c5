package planted.modules.beta;

/** What the other module must not use. */
public class Beta {}
