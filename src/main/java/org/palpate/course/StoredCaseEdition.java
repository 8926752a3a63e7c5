package org.palpate.course;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A case as students meet it; a change by its author makes another edition. */
@Entity
@Immutable
@Table(name = "case_edition")
class StoredCaseEdition implements Persistable<UUID> {

    @Id private UUID id;

    @Column(nullable = false)
    private UUID ownCaseId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String definition;

    @Column(nullable = false)
    private Instant createdAt;

    @Transient private boolean stored;

    protected StoredCaseEdition() {}

    StoredCaseEdition(UUID ownCaseId, int number, String definition, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.ownCaseId = ownCaseId;
        this.number = number;
        this.definition = definition;
        this.createdAt = createdAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    UUID ownCaseId() {
        return ownCaseId;
    }

    int number() {
        return number;
    }

    String definition() {
        return definition;
    }

    @Override
    public String toString() {
        return "edition " + number + " of case " + ownCaseId + ", " + createdAt;
    }
}
