package org.palpate.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import org.palpate.account.AccountId;

/** Tells who is in a class now. */
@Component
class Roster {

    private static final String STUDENTS =
            "from class_member m join school_class c on c.id = m.class_id"
                    + " where c.id = :class and m.role = 'STUDENT' and m.removed_at is null";

    private final EntityManager entities;

    Roster(EntityManager entities) {
        this.entities = entities;
    }

    boolean hasStudent(UUID classId, AccountId student) {
        return !entities.createNativeQuery(
                        "select 1 " + STUDENTS + " and m.account_id = :account", Integer.class)
                .setParameter("class", classId)
                .setParameter("account", student.value())
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    List<AccountId> students(UUID classId) {
        List<UUID> ids =
                entities.createNativeQuery("select m.account_id " + STUDENTS, UUID.class)
                        .setParameter("class", classId)
                        .getResultList();
        return ids.stream().map(AccountId::new).toList();
    }

    boolean isArchived(UUID classId) {
        return !entities.createNativeQuery(
                        "select 1 from school_class where id = :class and archived_at is not null",
                        Integer.class)
                .setParameter("class", classId)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    Optional<String> nameOf(UUID classId) {
        List<String> names =
                entities.createNativeQuery(
                                "select name from school_class where id = :class", String.class)
                        .setParameter("class", classId)
                        .getResultList();
        return names.stream().findFirst();
    }
}
