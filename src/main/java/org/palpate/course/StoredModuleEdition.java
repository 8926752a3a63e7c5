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

/** A module as it was when it was assigned. */
@Entity
@Immutable
@Table(name = "module_edition")
class StoredModuleEdition implements Persistable<UUID> {

    @Id private UUID id;

    @Column(nullable = false)
    private String origin;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String definition;

    @Column(nullable = false)
    private Instant createdAt;

    @Transient private boolean stored;

    protected StoredModuleEdition() {}

    StoredModuleEdition(
            String origin, int number, String title, String definition, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.origin = origin;
        this.number = number;
        this.title = title;
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

    String origin() {
        return origin;
    }

    int number() {
        return number;
    }

    String definition() {
        return definition;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Override
    public String toString() {
        return "edition " + number + " of " + origin + ", " + title;
    }
}
