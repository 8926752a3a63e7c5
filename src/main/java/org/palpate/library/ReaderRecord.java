package org.palpate.library;

import java.util.UUID;

import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;

import org.palpate.account.Owner;
import org.palpate.account.Owner.AccountOwner;
import org.palpate.account.Owner.VisitorOwner;
import org.palpate.base.AbstractEntity;

/** Something that is kept of a reader, with or without an account. */
@MappedSuperclass
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
abstract class ReaderRecord extends AbstractEntity {

    private @Nullable UUID accountId;
    private @Nullable UUID visitorId;

    protected ReaderRecord() {}

    ReaderRecord(Owner owner) {
        switch (owner) {
            case AccountOwner(var account) -> this.accountId = account.value();
            case VisitorOwner(var visitor) -> this.visitorId = visitor;
        }
    }

    /** Hand it to the account that the visitor turned out to have. */
    void claimFor(AccountOwner owner) {
        if (accountId != null) {
            throw new IllegalStateException(this + " already belongs to an account");
        }
        accountId = owner.account().value();
        visitorId = null;
    }
}
