package org.palpate.library;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.palpate.account.Owner;

/** One lesson that somebody has read. */
@Entity
@Table(name = "lesson_reading")
@SuppressWarnings("UnusedVariable") // Some columns are read by queries only.
class LessonReading extends ReaderRecord {

    @Column(nullable = false, updatable = false)
    private String lessonId;

    @Column(nullable = false)
    private Instant readAt;

    protected LessonReading() {}

    LessonReading(Owner owner, String lessonId, Instant readAt) {
        super(owner);
        this.lessonId = lessonId;
        this.readAt = readAt;
    }

    String lessonId() {
        return lessonId;
    }
}
