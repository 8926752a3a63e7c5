package org.palpate.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names of people for features that may show them; whoever asks has made sure that they may know.
 */
@Component
@Transactional(readOnly = true)
public class People {

    private final UserAccounts accounts;

    People(UserAccounts accounts) {
        this.accounts = accounts;
    }

    /** Answers the people behind the ids; ids of nobody are missing. */
    public Map<AccountId, Person> named(Collection<AccountId> ids) {
        return accounts.findAllById(ids.stream().map(AccountId::value).toList()).stream()
                .map(People::person)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Answers everybody who goes by this user name or this e-mail address, in any case. */
    public List<Person> known(String userNameOrEmail) {
        return accounts.findKnown(userNameOrEmail.strip().toLowerCase(Locale.ROOT)).stream()
                .map(People::person)
                .toList();
    }

    private static Person person(UserAccount account) {
        return new Person(
                account.accountId(),
                account.userName(),
                account.displayName(),
                account.email(),
                account.role());
    }
}
