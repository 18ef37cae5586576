package org.openlicence.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that an earlier version left behind, with rows, becomes that of this version. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MigrationOfOldDataIT {
    private final String url =
            TestServers.freshSchema(MigrationOfOldDataIT.class).jdbcUrl();
    private final JdbcClient sql = JdbcClient.create(new DriverManagerDataSource(url));

    @Test
    void from_version_90_with_rows_to_the_newest() {
        flyway("90").migrate();
        written_by_version_90();

        Flyway newest = flyway("latest");
        assertThat(newest.info().pending()).hasSizeGreaterThanOrEqualTo(3);
        newest.migrate();

        assertThat(newest.info().pending()).isEmpty();
        newest.validate();
        a_person_may_hold_a_second_account_and_no_two_share_a_login();
        figures_are_made_anew_from_the_log_and_other_readers_go_on();
        the_log_is_as_it_was();
        a_request_is_remembered_once();
    }

    private Flyway flyway(String target) {
        return Flyway.configure().dataSource(url, null, null).target(target).load();
    }

    private void written_by_version_90() {
        account("per_li", "li-reviews");
        assertThatThrownBy(() -> account("per_li", "li-approves"))
                .as("what this version is about")
                .isInstanceOf(DuplicateKeyException.class);
        sql.sql("""
                insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,
                    payloadrevision, payloadtype, timestamp)
                values ('reg_old', 0, 'ContractRegistration', 'e-1', '{}', '{"registrationId":"reg_old"}', '1',
                    'registration.RegistrationOpened', '2026-03-01T02:00:00Z')""").update();
        for (int segment = 0; segment < 2; segment++) {
            token("registration-statistics-v1", segment);
            token("licence-desk-v1", segment);
        }
        sql.sql("""
                insert into statistics_contract (registration_id, version, contract_type, sub_type, open_licence, total_fen)
                values ('reg_old', 9, 'LICENCE', 'PATENT_EXPLOITATION', true, 6000000)""").update();
        sql.sql("""
                insert into statistics_movement (registration_id, version, act, acted_on, registered_on, position, policy_version,
                    contract_type, sub_type, open_licence, contracts, total_fen, technology_fen)
                values ('reg_old', 9, 'REGISTERED', '2026-03-04', '2026-03-04', 1, 'p1', 'LICENCE', 'PATENT_EXPLOITATION', true,
                    1, 6000000, 6000000)""").update();
    }

    private void account(String person, String login) {
        sql.sql("""
                        insert into account (person_id, login, password_hash, organisation_id, organisation_name, roles,
                            display_name, created_at)
                        values (:person, :login, 'x', 'org_point', 'point', 'REVIEWER', 'Li', now())""").param("person", person).param("login", login).update();
    }

    private void token(String processor, int segment) {
        sql.sql("""
                        insert into tokenentry (processorname, segment, token, tokentype, timestamp, owner)
                        values (:processor, :segment, '{"index":41}', 'Global', '2026-03-01T02:00:00Z', 'node-of-old')""").param("processor", processor).param("segment", segment).update();
    }

    private void a_person_may_hold_a_second_account_and_no_two_share_a_login() {
        account("per_li", "li-approves");
        assertThat(sql.sql("select login from account where person_id = 'per_li' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("li-approves", "li-reviews");
        assertThatThrownBy(() -> account("per_wang", "li-reviews")).isInstanceOf(DuplicateKeyException.class);
    }

    private void figures_are_made_anew_from_the_log_and_other_readers_go_on() {
        assertThat(count("statistics_movement")).isZero();
        assertThat(count("statistics_contract")).isZero();
        assertThat(sql.sql("select border, industry_section from statistics_movement")
                        .query()
                        .listOfRows())
                .isEmpty();
        List<String> tokens = sql.sql("select processorname || ' ' || segment || ' '"
                        + " || coalesce(convert_from(token, 'UTF8'), 'from the beginning') || ' ' || coalesce(owner, 'free')"
                        + " from tokenentry order by 1")
                .query(String.class)
                .list();
        assertThat(tokens)
                .containsExactly(
                        "licence-desk-v1 0 {\"index\":41} node-of-old",
                        "licence-desk-v1 1 {\"index\":41} node-of-old",
                        "registration-statistics-v1 0 from the beginning free",
                        "registration-statistics-v1 1 from the beginning free");
    }

    private void the_log_is_as_it_was() {
        assertThat(sql.sql("select name || ' ' || aggregate_id || ' ' || version from stored_event")
                        .query(String.class)
                        .list())
                .containsExactly("registration.RegistrationOpened reg_old 0");
    }

    private void a_request_is_remembered_once() {
        String answer = "insert into command_answer (request_key, command, aggregate_id, version, answered_at)"
                + " values (repeat('a', 64), 'RegisterContract', 'reg_old', 1, now())";
        sql.sql(answer).update();
        assertThatThrownBy(() -> sql.sql(answer).update()).isInstanceOf(DuplicateKeyException.class);
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }
}
