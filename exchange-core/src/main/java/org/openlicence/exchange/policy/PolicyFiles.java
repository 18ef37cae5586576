package org.openlicence.exchange.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.ContentHash;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the policy book that ships with the exchange. */
public final class PolicyFiles {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final List<String> FIGURES = List.of(
            "policy/annual-fee.yaml",
            "policy/open-licence.yaml",
            "policy/document.yaml",
            "policy/outcome.yaml",
            "policy/alert.yaml",
            "policy/mail.yaml",
            "policy/inventory.yaml",
            "policy/compensation.yaml",
            "policy/achievement.yaml",
            "policy/reward.yaml",
            "policy/deferral.yaml",
            "policy/match.yaml",
            "policy/contract-registration.yaml",
            "policy/spot-check.yaml",
            "policy/tax.yaml",
            "policy/tax-category.yaml",
            "policy/demand.yaml");

    private static final String CALENDAR = "policy/business-calendar.yaml";

    private PolicyFiles() {}

    /**
     * @param more further files of figures on the class path, for those of one installation
     * @throws IllegalStateException when a file is missing or two figures overlap: the exchange must not start
     */
    public static PolicyBook read(String... more) {
        StringBuilder everything = new StringBuilder();
        List<PolicyFigure> figures = new ArrayList<>();
        for (String file : Stream.concat(FIGURES.stream(), Stream.of(more)).toList()) {
            byte[] bytes = bytes(file);
            everything.append(ContentHash.of(bytes).value());
            figures.addAll(YAML.readValue(bytes, FigureFile.class).figures());
        }
        byte[] calendar = bytes(CALENDAR);
        everything.append(ContentHash.of(calendar).value());
        return new PolicyBook(
                ContentHash.of(everything.toString()).value().substring(0, 12), figures, calendar(calendar));
    }

    private static BusinessCalendar calendar(byte[] bytes) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> on = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (YearOff year : YAML.readValue(bytes, CalendarFile.class).years()) {
            years.add(year.year());
            for (Holiday holiday : year.holidays()) {
                for (LocalDate day = holiday.from(); !day.isAfter(holiday.to()); day = day.plusDays(1)) {
                    off.add(day);
                }
            }
            on.addAll(year.workingWeekendDays());
        }
        return new BusinessCalendar(off, on, years);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = PolicyFiles.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("policy file missing: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record FigureFile(List<PolicyFigure> figures) {}

    record CalendarFile(List<YearOff> years) {}

    record YearOff(int year, String source, List<Holiday> holidays, List<LocalDate> workingWeekendDays) {}

    record Holiday(String name, LocalDate from, @Nullable LocalDate to) {
        Holiday {
            to = to == null ? from : to;
        }
    }
}
