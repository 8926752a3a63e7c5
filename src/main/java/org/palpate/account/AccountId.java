package org.palpate.account;

import java.io.Serializable;
import java.util.UUID;

/** Names one account; other features keep this instead of the account. */
public record AccountId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
