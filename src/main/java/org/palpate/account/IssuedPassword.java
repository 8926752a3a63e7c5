package org.palpate.account;

/** A password made by Palpate, shown once to the administrator who asked for it. */
public record IssuedPassword(AccountId accountId, String userName, String password) {

    @Override
    public String toString() {
        return "IssuedPassword for " + userName;
    }
}
