package org.openlicence.exchange.web.achievement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementCommand.NamedShare;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.Funding;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.query.achievementdesk.AchievementView;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * An entry of the ledger as typed.
 *
 * @param inventors one a line: name, or name and staff number, then the share in per cent
 * @param patents numbers, parted by spaces, commas or lines
 */
record EntryForm(
        @NotBlank @Size(max = 60) String achievementNo,
        @NotBlank @Size(max = 300) String title,
        @NotNull Funding funding,
        @Nullable @Size(max = 60) String projectNumber,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate disclosedOn,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate registeredOn,

        @NotBlank @Size(max = 4000) String inventors,
        @Nullable @Size(max = 2000) String patents) {
    private static final Pattern LINE = Pattern.compile("(.{1,60}?)[\\s,，:：]+(\\d{1,3}(?:\\.\\d{1,2})?)\\s*[%％]?");

    @SuppressWarnings("NullAway") // an empty form
    static EntryForm empty() {
        return new EntryForm(null, null, null, null, null, null, null, null);
    }

    /** @param names of its inventors by pseudonym; one that was erased is to be entered anew */
    static EntryForm of(AchievementView view, Map<String, String> names) {
        AchievementEntry entry = view.entry();
        return new EntryForm(
                entry.achievementNo(),
                entry.title(),
                entry.funding(),
                entry.projectNumber(),
                entry.disclosedOn(),
                entry.registeredOn(),
                view.inventors().stream()
                        .map(one -> names.getOrDefault(one.personId(), "?") + " "
                                + BigDecimal.valueOf(one.shareBasisPoints(), 2).toPlainString())
                        .collect(Collectors.joining("\n")),
                view.patents().stream()
                        .map(patent -> patent.patentId().substring("pat_".length()))
                        .collect(Collectors.joining("\n")));
    }

    AchievementEntry entry() {
        return new AchievementEntry(achievementNo, title, funding, projectNumber, disclosedOn, registeredOn);
    }

    /** @throws IllegalArgumentException when a line has no share */
    List<NamedShare> shares() {
        return inventors
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(EntryForm::share)
                .toList();
    }

    /** @throws IllegalArgumentException when one is no number */
    List<PatentId> patentIds() {
        return patents == null
                ? List.of()
                : Arrays.stream(patents.strip().split("[\\s,;，；、]+"))
                        .filter(number -> !number.isEmpty())
                        .map(number -> PatentNumber.read(number)
                                .orElseThrow(IllegalArgumentException::new)
                                .patentId())
                        .toList();
    }

    private static NamedShare share(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException();
        }
        return new NamedShare(
                parts.group(1).strip(),
                new BigDecimal(parts.group(2)).movePointRight(2).intValueExact());
    }
}
