package org.palpate.account;

/** Somebody made an account; published inside the transaction that stores it. */
public record AccountRegistered(AccountId accountId) {}
