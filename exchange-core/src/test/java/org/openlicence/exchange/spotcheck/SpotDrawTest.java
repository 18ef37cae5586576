package org.openlicence.exchange.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.DrawSample;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.PopulationCase;
import org.openlicence.exchange.spotcheck.event.DrawnCase;
import org.openlicence.exchange.spotcheck.event.RiskReason;
import org.openlicence.exchange.spotcheck.event.SpotDrawEvent.SampleDrawn;

/** The draw of March 2026 in Shanghai. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpotDrawTest {
    private static final DrawId ID = new DrawId("scd_3100_2026-03");
    private static final String AFTER = "2026-04-01";

    private final Populations populations = new Populations();
    private final RegistrationCase world = new RegistrationCase();
    private final List<SampleDrawn> events = new ArrayList<>();

    @Test
    void a_month_is_drawn_by_chance_and_by_risk_and_its_population_kept() {
        List<PopulationCase> population = new ArrayList<>(IntStream.rangeClosed(1, 200)
                .mapToObj(n -> ordinary("2026310007%06d".formatted(n)))
                .toList());
        // 40 for the total, 20 each for commitment, day of signing and amendment
        population.add(new PopulationCase(
                "reg_risky",
                "2026310007000999",
                "LICENCE",
                "org_a",
                "org_b",
                50_000_000,
                day("2026-03-31"),
                true,
                true,
                50_000_000,
                0,
                false));

        SampleDrawn drawn = draw(population, "seed", AFTER);

        assertThat(drawn.populationSize()).isEqualTo(201);
        assertThat(drawn.populationHash()).isEqualTo(RankDraw.hash(populations.of(ID)));
        assertThat(populations.of(ID)).hasSize(201).isSorted();
        assertThat(drawn.sample().stream().filter(one -> one.cause().equals("RANDOM")))
                .hasSize(11);
        assertThat(drawn.sample()).anySatisfy(one -> {
            assertThat(one.registrationId()).isEqualTo("reg_risky");
            assertThat(one.score()).isEqualTo(100);
            assertThat(one.reasons())
                    .extracting(RiskReason::factor)
                    .containsExactly("TOTAL_FAR_FROM_PEERS", "COMMITMENT", "QUARTER_END", "EARLIER_CORRECTION");
        });
        assertThat(drawn.sample()).extracting(DrawnCase::officialNumber).doesNotHaveDuplicates();
    }

    @Test
    void many_contracts_of_the_same_two_parties_are_points_either_way_round() {
        List<PopulationCase> population = List.of(
                between("2026310007000001", "org_a", "org_b"),
                between("2026310007000002", "org_b", "org_a"),
                between("2026310007000003", "org_a", "org_b"),
                between("2026310007000004", "org_a", "org_c"));
        assertThat(draw(population, "seed", AFTER).sample())
                .as("the minimum is above the population: all of it")
                .hasSize(4)
                .extracting(DrawnCase::score)
                .containsExactlyInAnyOrder(30, 30, 30, 0);
    }

    @Test
    void it_is_drawn_once_after_the_month_by_the_office_of_the_region() {
        List<PopulationCase> population = List.of(ordinary("2026310007000001"));
        assertThat(refused(command(population, "seed", "2026-03-31"))).containsExactly("SC-06");
        assertThat(refused(command(List.of(), "", AFTER))).containsExactly("IN-01", "SC-07");
        assertThat(refused(new DrawSample(
                        new DrawId("scd_3200_2026-03"),
                        "seed",
                        "x",
                        population,
                        RegistrationCase.at(RegistrationCase.OFFICER, AFTER))))
                .containsExactly("SC-08");
        assertThat(refused(new DrawSample(
                        ID,
                        "seed",
                        "x",
                        population,
                        RegistrationCase.at(
                                RegistrationCase.person("per_x", RegistrationCase.OFFICE, Role.INSPECTOR), AFTER))))
                .containsExactly("AUTH-01");
        events.add(draw(population, "seed", AFTER));
        run(command(population, "seed", AFTER), new ArrayList<>())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        assertThat(refused(command(population, "another", AFTER))).containsExactly("SC-05");
    }

    @Test
    void equipment_counted_as_technology_and_another_kind_than_filed_are_reasons() {
        assertThat(reasons(of(1_000_000, 1_000_000, 300_000, true)))
                .containsExactly("CARRIERS_AS_TECHNOLOGY", "CLASSIFIED_OTHERWISE");
        assertThat(reasons(of(1_000_000, 1_000_000, 299_999, false))).isEmpty();
        assertThat(reasons(of(1_000_000, 900_000, 300_000, false)))
                .as("something was taken off")
                .isEmpty();
    }

    private static List<String> reasons(PopulationCase one) {
        return new RiskScores(List.of(one), day("2026-04-02"), RegistrationCase.POLICIES)
                .of(one).stream().map(RiskReason::factor).toList();
    }

    private static PopulationCase of(long total, long technology, long carriers, boolean otherwise) {
        return new PopulationCase(
                "reg_1",
                "2026310007000001",
                "DEVELOPMENT",
                "org_a",
                "org_b",
                total,
                day("2026-03-05"),
                false,
                false,
                technology,
                carriers,
                otherwise);
    }

    private static PopulationCase ordinary(String number) {
        return new PopulationCase(
                "reg_" + number,
                number,
                "LICENCE",
                "org_s" + number,
                "org_b",
                1_000_000,
                day("2026-03-05"),
                false,
                false,
                1_000_000,
                0,
                false);
    }

    private static PopulationCase between(String number, String seller, String buyer) {
        return new PopulationCase(
                "reg_" + number,
                number,
                "LICENCE",
                seller,
                buyer,
                1_000_000,
                day("2026-03-05"),
                false,
                false,
                1_000_000,
                0,
                false);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static DrawSample command(List<PopulationCase> population, String seed, String day) {
        return new DrawSample(ID, seed, "lottery", population, RegistrationCase.at(RegistrationCase.OFFICER, day));
    }

    private SampleDrawn draw(List<PopulationCase> population, String seed, String day) {
        List<Object> published = new ArrayList<>();
        run(command(population, seed, day), new ArrayList<>())
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate(published::addAll)));
        return (SampleDrawn) published.getFirst();
    }

    private List<String> refused(DrawSample command) {
        List<Refusal> refusals = new ArrayList<>();
        run(command, refusals).expectNoEvents().expectException(Refused.class);
        return refusals.stream().map(Refusal::code).toList();
    }

    private ResultValidator<SpotDraw> run(DrawSample command, List<Refusal> refusals) {
        AggregateTestFixture<SpotDraw> fixture = new AggregateTestFixture<>(SpotDraw.class);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            try {
                return chain.proceed();
            } catch (Refused refused) {
                refusals.addAll(refused.refusals());
                throw refused;
            }
        });
        for (Object resource : Set.of(populations, world.directory, RegistrationCase.POLICIES)) {
            fixture.registerInjectableResource(resource);
        }
        return fixture.given(events).when(command);
    }

    private static final class Populations implements DrawPopulation {
        private final Map<DrawId, List<String>> lists = new HashMap<>();

        @Override
        public void keep(DrawId drawId, List<String> officialNumbers) {
            lists.put(drawId, officialNumbers);
        }

        @Override
        public List<String> of(DrawId drawId) {
            return lists.getOrDefault(drawId, List.of());
        }
    }
}
