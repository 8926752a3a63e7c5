package org.palpate.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored accounts. */
interface UserAccounts extends JpaRepository<UserAccount, UUID> {

    Optional<UserAccount> findByUserName(String userName);

    @Query(
            """
            select a from UserAccount a
            where a.enabled and (a.userName = :name or lower(a.email) = :name)
            order by a.userName
            """)
    List<UserAccount> findKnown(String name);

    boolean existsByUserName(String userName);

    boolean existsByRoleAndEnabledTrue(AccountRole role);

    /** Locks the administrators, so that two of them cannot remove each other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from UserAccount a where a.role = AccountRole.ADMINISTRATOR and a.enabled"
                    + " order by a.id")
    List<UserAccount> lockWorkingAdministrators();

    @Query(
            """
            select a from UserAccount a
            where a.userName like :pattern escape '!'
               or lower(a.displayName) like :pattern escape '!'
               or lower(a.email) like :pattern escape '!'
            order by a.userName
            """)
    List<UserAccount> search(String pattern, Pageable page);

    @Query(
            """
            select count(a) from UserAccount a
            where a.userName like :pattern escape '!'
               or lower(a.displayName) like :pattern escape '!'
               or lower(a.email) like :pattern escape '!'
            """)
    long countMatches(String pattern);
}
