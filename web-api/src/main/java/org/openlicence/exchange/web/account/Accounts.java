package org.openlicence.exchange.web.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openlicence.exchange.organisation.OrganisationPeople;
import org.openlicence.exchange.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts table. */
@Repository
public class Accounts implements OrganisationPeople {
    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Account> byLogin(String login) {
        return jdbc.sql("select * from account where login = :login")
                .param("login", login)
                .query((row, number) -> new Account(
                        row.getString("person_id"),
                        row.getString("login"),
                        row.getString("password_hash"),
                        row.getString("organisation_id"),
                        row.getString("organisation_name"),
                        rolesOf(row.getString("roles")),
                        row.getString("display_name"),
                        row.getBoolean("enabled")))
                .optional();
    }

    /** Persons of an organisation who may sign in and have a role, in the order of their pseudonyms. */
    public List<String> personsWith(Role role, String organisationId) {
        return jdbc.sql("select distinct person_id from account where organisation_id = :organisation and enabled"
                        + " and :role = any (string_to_array(roles, ',')) order by person_id")
                .param("organisation", organisationId)
                .param("role", role.name())
                .query(String.class)
                .list();
    }

    @Override
    public boolean acts(String personId, String organisationId) {
        return personsWith(Role.REPRESENTATIVE, organisationId).contains(personId);
    }

    /** @param name as the person is shown to others */
    public record Person(String personId, String name) {}

    /** An organisation's people who may sign in and have a role, by name, for those who may reach them. */
    public List<Person> peopleWith(Role role, String organisationId) {
        return jdbc.sql("select person_id, min(display_name) as name from account where organisation_id = :organisation"
                        + " and enabled and :role = any (string_to_array(roles, ',')) group by person_id order by name")
                .param("organisation", organisationId)
                .param("role", role.name())
                .query((row, number) -> new Person(row.getString("person_id"), row.getString("name")))
                .list();
    }

    /** Names of the same of several organisations, by organisation and pseudonym, by name. */
    public Map<String, Map<String, String>> namesWith(Role role, Collection<String> organisationIds) {
        Map<String, Map<String, String>> names = new HashMap<>();
        jdbc.sql("select organisation_id, person_id, min(display_name) as name from account"
                        + " where organisation_id = any (:organisations) and enabled"
                        + " and :role = any (string_to_array(roles, ',')) group by organisation_id, person_id"
                        + " order by name")
                .param("organisations", organisationIds.toArray(String[]::new))
                .param("role", role.name())
                .query(row -> {
                    names.computeIfAbsent(row.getString(1), organisation -> new LinkedHashMap<>())
                            .put(row.getString(2), row.getString(3));
                });
        return names;
    }

    /** @param name as the person is shown to others */
    public record Member(String personId, String organisationId, String name) {}

    /** Everybody who may sign in and has a role, with the organisation it is for, by name. */
    public List<Member> membersWith(Role role) {
        return jdbc.sql("select person_id, organisation_id, min(display_name) as name from account where enabled"
                        + " and :role = any (string_to_array(roles, ',')) group by person_id, organisation_id"
                        + " order by name, person_id")
                .param("role", role.name())
                .query((row, number) ->
                        new Member(row.getString("person_id"), row.getString("organisation_id"), row.getString("name")))
                .list();
    }

    /** Enters an account unless the login is there already; answers whether it was entered. A person may have several. */
    public boolean enter(Account account) {
        return jdbc.sql("""
                        insert into account (person_id, login, password_hash, organisation_id, organisation_name, roles,
                          display_name, enabled, created_at)
                        values (:person, :login, :hash, :organisation, :name, :roles, :display, :enabled, :now)
                        on conflict (login) do nothing""")
                        .param("person", account.personId())
                        .param("login", account.login())
                        .param("hash", account.passwordHash())
                        .param("organisation", account.organisationId())
                        .param("name", account.organisationName())
                        .param(
                                "roles",
                                account.roles().stream()
                                        .map(Role::name)
                                        .sorted()
                                        .collect(Collectors.joining(",")))
                        .param("display", account.displayName())
                        .param("enabled", account.enabled())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Set<Role> rolesOf(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
