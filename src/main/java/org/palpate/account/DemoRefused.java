package org.palpate.account;

/** The demonstration was asked to run where real people or real data could meet it. */
class DemoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoRefused(String reason) {
        super(reason);
    }
}
