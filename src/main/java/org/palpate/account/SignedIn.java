package org.palpate.account;

/** The person who is signed in. */
public record SignedIn(AccountId id, String userName, String displayName, AccountRole role) {}
