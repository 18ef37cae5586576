package org.openlicence.exchange.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.P1;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;
import static org.openlicence.exchange.patent.PatentFixtures.STRANGER;
import static org.openlicence.exchange.patent.PatentFixtures.by;
import static org.openlicence.exchange.patent.PatentFixtures.owner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.PatentCommand.RecordClaims;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.event.PatentEvent.ClaimsRecorded;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** RecordClaims. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimsTest {
    private static final String NOW = "2026-04-01";
    private static final List<String> CLAIMS = List.of("一种电池隔膜，其特征在于涂有陶瓷层。", "根据权利要求1所述的电池隔膜，其特征在于所述陶瓷层为勃姆石。");
    private static final Origin OPERATOR = by("org_exchange", Role.OPERATOR, NOW);

    private final InMemoryPatentRegister register = new InMemoryPatentRegister();
    private AggregateTestFixture<Patent> fixture;

    @BeforeEach
    void prepare() {
        fixture = PatentFixtures.fixture(Patent.class);
        fixture.registerInjectableResource(register);
    }

    @Test
    void an_owner_records_them_without_their_numbers_and_the_same_again_changes_nothing() {
        List<String> numbered = List.of("1. " + CLAIMS.getFirst(), "2、" + CLAIMS.getLast());
        assertThat(recorded(given(PatentType.INVENTION).when(claims(numbered, null, owner(NOW)))))
                .isEqualTo(CLAIMS);
        given(PatentType.INVENTION, claims(CLAIMS, null, owner(NOW)))
                .when(claims(numbered, null, owner(NOW)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        List<String> corrected = List.of("一种电池隔膜，其特征在于涂有氧化铝层。");
        assertThat(recorded(given(PatentType.INVENTION, claims(CLAIMS, null, owner(NOW)))
                        .when(claims(corrected, null, owner(NOW)))))
                .isEqualTo(corrected);
    }

    @Test
    void AUTH_01_nobody_else_records_them() {
        given(PatentType.INVENTION)
                .when(claims(CLAIMS, null, by(STRANGER, Role.REPRESENTATIVE, NOW)))
                .expectException(RefusedCodes.exactly("AUTH-01"));
        given(PatentType.INVENTION)
                .when(claims(CLAIMS, null, by("org_registrar", Role.REGISTRAR, NOW)))
                .expectException(RefusedCodes.exactly("AUTH-01"));
    }

    @Test
    void PAT_05_a_collection_does_not_take_the_place_of_an_owners_own_words() {
        List<String> collected = List.of("一种隔膜。");
        given(PatentType.INVENTION, claims(CLAIMS, null, owner(NOW)))
                .when(claims(collected, "collection:7", OPERATOR))
                .expectException(RefusedCodes.with("PAT-05", "what", "claims"));
        assertThat(recorded(given(PatentType.INVENTION, claims(collected, "collection:7", OPERATOR))
                        .when(claims(CLAIMS, null, owner(NOW)))))
                .isEqualTo(CLAIMS);
        assertThat(recorded(given(PatentType.INVENTION, claims(collected, "collection:7", OPERATOR))
                        .when(claims(CLAIMS, "collection:8", OPERATOR))))
                .isEqualTo(CLAIMS);
    }

    @Test
    void PAT_11_nobody_puts_others_in_their_place_unread() {
        var unread = new RecordClaims(P1, ClaimLanguage.ZH, List.of("一种隔膜。"), null, true, owner(NOW));
        given(PatentType.INVENTION, claims(CLAIMS, null, owner(NOW)))
                .when(unread)
                .expectException(RefusedCodes.exactly("PAT-11"));
        assertThat(recorded(given(PatentType.INVENTION).when(unread))).hasSize(1);
        given(PatentType.INVENTION, unread)
                .when(unread)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void PAT_10_a_design_has_none() {
        given(PatentType.DESIGN).when(claims(CLAIMS, null, owner(NOW))).expectException(RefusedCodes.exactly("PAT-10"));
    }

    @Test
    void IN_01_none_too_many_and_too_long_ones_are_refused_and_a_source_is_the_collections() {
        List<List<String>> wrong = List.of(
                List.of(),
                List.of(" "),
                List.of("a\u0007"),
                Collections.nCopies(201, "x"),
                Collections.nCopies(3, "x".repeat(7_000)));
        for (List<String> claims : wrong) {
            given(PatentType.INVENTION)
                    .when(claims(claims, null, owner(NOW)))
                    .expectException(RefusedCodes.with("IN-01", "field", "claims"));
        }
        given(PatentType.INVENTION)
                .when(claims(CLAIMS, "my own", owner(NOW)))
                .expectException(RefusedCodes.with("IN-01", "field", "source"));
        given(PatentType.INVENTION)
                .when(claims(CLAIMS, null, OPERATOR))
                .expectException(RefusedCodes.with("IN-01", "field", "source"));
    }

    @Test
    void pasted_claims_are_parted_by_their_numbers_and_else_by_lines() {
        assertThat(ClaimText.separate("1. A cell comprising\n 2 anodes; and\n 3. layers.\n2. The cell of claim 1.\n"))
                .containsExactly("A cell comprising\n2 anodes; and\n3. layers.", "The cell of claim 1.");
        assertThat(ClaimText.separate("1．一种隔膜。\r\n\r\n2．根据权利要求1所述的隔膜。")).containsExactly("一种隔膜。", "根据权利要求1所述的隔膜。");
        assertThat(ClaimText.separate("一种隔膜。\n根据权利要求1所述的隔膜。")).hasSize(2);
        assertThat(ClaimText.separate(" \n ")).isEmpty();
    }

    @Test
    void a_figure_is_no_number_of_a_claim() {
        assertThat(ClaimText.separate("1. 一种隔膜，厚度为\n2.5 毫米。\n2. 根据权利要求1所述的隔膜，厚度为\n3.2-3.8 毫米。\n3.根据权利要求1所述的隔膜。"))
                .containsExactly("一种隔膜，厚度为\n2.5 毫米。", "根据权利要求1所述的隔膜，厚度为\n3.2-3.8 毫米。", "根据权利要求1所述的隔膜。");
        assertThat(ClaimText.unnumbered("1:1 的混合物")).isEqualTo("1:1 的混合物");
        assertThat(ClaimText.unnumbered("1. 1:1 的混合物")).isEqualTo("1:1 的混合物");
        assertThat(ClaimText.unnumbered("1：一种隔膜")).isEqualTo("一种隔膜");
        assertThat(ClaimText.unnumbered("2.5 毫米厚的膜")).isEqualTo("2.5 毫米厚的膜");
        assertThat(ClaimText.unnumbered("1.2,4-二甲基苯的制备方法")).isEqualTo("2,4-二甲基苯的制备方法");
        assertThat(ClaimText.unnumbered("1、2-丁醇的制备方法")).isEqualTo("2-丁醇的制备方法");
    }

    private TestExecutor<Patent> given(PatentType type, RecordClaims... before) {
        prepare();
        PatentFacts p1 = PatentFixtures.p1();
        register.put(p1);
        var entry = new RegisterPatent(
                P1,
                PatentFixtures.P1_NUMBER,
                type,
                new Bibliography("一种电池隔膜", null, null, null, List.of(), p1.filedOn(), p1.grantedOn(), null),
                p1.owners(),
                owner("2026-01-01"));
        return fixture.given(PatentEntry.registered(entry, POLICIES)).andGivenCommands((Object[]) before);
    }

    private static RecordClaims claims(List<String> claims, @Nullable String source, Origin origin) {
        return new RecordClaims(P1, ClaimLanguage.ZH, claims, source, false, origin);
    }

    private static List<String> recorded(ResultValidator<Patent> result) {
        List<List<String>> seen = new ArrayList<>();
        result.expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(Matchers.matches(event -> {
            seen.add(((ClaimsRecorded) event).claims());
            return true;
        }))));
        return seen.getFirst();
    }
}
