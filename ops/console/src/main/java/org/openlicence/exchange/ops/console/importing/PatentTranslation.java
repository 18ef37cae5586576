package org.openlicence.exchange.ops.console.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.ops.console.importing.RowFault.Reason;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.ClaimLanguage;
import org.openlicence.exchange.patent.PatentCommand.ImportPatent;
import org.openlicence.exchange.patent.PatentCommand.RecordClaims;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Origin;

/** Makes a command of a row. One instance serves one row. */
final class PatentTranslation {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_ABSTRACT = 5_000;
    private static final int LONGEST_APPLICANT = 200;
    private static final int MOST_IPC_SYMBOLS = 50;
    private static final int MOST_OWNERS = 50;
    private static final LocalDate FIRST_PATENT_LAW = LocalDate.of(1790, 1, 1);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern US_GRANT =
            Pattern.compile("US(?:[0-9]{6,8}|RE[0-9]+|PP[0-9]+|D[0-9]+)(?:[A-Z][0-9]?)?");

    private final PatentRow row;
    private final String collection;
    private final Origin origin;
    private final List<RowFault> faults = new ArrayList<>();

    /** @param collection name of the collection, where the operator gave one instead of the row's own */
    PatentTranslation(PatentRow row, @Nullable String collection, Origin origin) {
        this.row = row;
        this.collection = collection != null ? collection : row.source() != null ? row.source() : "unnamed";
        this.origin = origin;
    }

    /**
     * What came of a row: a command unless one of the faults stops it.
     *
     * @param claims to be sent after it; absent where the row has none
     */
    record Translated(
            @Nullable ImportPatent command, @Nullable RecordClaims claims, List<RowFault> faults) {}

    Translated translate() {
        String title = row.title() == null ? "" : clean(row.title());
        if (title.isEmpty()) {
            fault(Reason.NO_TITLE, "");
            return new Translated(null, null, faults);
        }
        PatentKey key = key();
        if (key == null) {
            return new Translated(null, null, faults);
        }
        return new Translated(
                new ImportPatent(key.id(), key.number(), type(), bibliography(title), owners(), source(key), origin),
                claims(key),
                faults);
    }

    private @Nullable RecordClaims claims(PatentKey key) {
        List<String> claims = row.claims().stream()
                .map(this::clean)
                .filter(claim -> !claim.isBlank())
                .toList();
        if (claims.isEmpty()) {
            return null;
        }
        ClaimLanguage language = HAN.matcher(claims.getFirst()).find() ? ClaimLanguage.ZH : ClaimLanguage.EN;
        return new RecordClaims(key.id(), language, claims, source(key), false, origin);
    }

    private @Nullable PatentKey key() {
        for (String number : new @Nullable String[] {row.publicationNumber(), row.applicationNumber()}) {
            if (number == null) {
                continue;
            }
            if (PatentKey.looksLikeZl(number) || "CN".equals(row.country()) && number.equals(row.applicationNumber())) {
                var chinese = PatentKey.ofGrantedChinese(number, grantedInChina());
                if (chinese.isPresent()) {
                    return chinese.get();
                }
                if (PatentKey.looksLikeZl(number)) {
                    fault(Reason.BAD_NUMBER, number);
                }
            }
        }
        for (String number : new @Nullable String[] {row.publicationNumber(), row.applicationNumber()}) {
            if (number == null || PatentKey.looksLikeZl(number)) {
                continue;
            }
            var any = PatentKey.ofNumber(number, row.country());
            if (any.isPresent()) {
                return any.get();
            }
            fault(Reason.BAD_NUMBER, number);
        }
        if (row.id() == null) {
            fault(Reason.NO_IDENTITY, "");
            return null;
        }
        var own = PatentKey.ofRowId(row.id());
        if (own.isEmpty()) {
            fault(Reason.BAD_ID, row.id());
        }
        return own.orElse(null);
    }

    private Bibliography bibliography(String fullTitle) {
        String title = CleanText.shortened(fullTitle, LONGEST_TITLE);
        if (!title.equals(fullTitle)) {
            fault(Reason.SHORTENED_TITLE, fullTitle.length() + " characters");
        }
        String text = row.abstractText() == null ? null : abstractText(row.abstractText());
        boolean chinese = row.language() == null
                ? HAN.matcher(title).find()
                : row.language().startsWith("zh");
        LocalDate filedOn = date(row.filingDate());
        LocalDate grantedOn = printsGrant() ? date(row.publicationDate()) : null;
        if (filedOn != null && grantedOn != null && grantedOn.isBefore(filedOn)) {
            fault(Reason.BAD_DATE, "granted " + grantedOn + ", filed " + filedOn);
            filedOn = null;
            grantedOn = null;
        }
        return new Bibliography(
                chinese ? title : null,
                chinese ? null : title,
                chinese ? text : null,
                chinese ? null : text,
                ipc(),
                filedOn,
                grantedOn,
                row.publicationNumber());
    }

    private @Nullable String abstractText(String full) {
        String text = clean(full);
        String kept = CleanText.shortened(text, LONGEST_ABSTRACT);
        if (!kept.equals(text)) {
            fault(Reason.SHORTENED_ABSTRACT, text.length() + " characters");
        }
        return kept.isEmpty() ? null : kept;
    }

    private List<String> ipc() {
        Set<String> symbols = new LinkedHashSet<>();
        for (String written : row.ipc()) {
            IpcSymbols.canonical(written).ifPresentOrElse(symbols::add, () -> fault(Reason.BAD_IPC, written));
        }
        if (symbols.size() > MOST_IPC_SYMBOLS) {
            fault(Reason.TOO_MANY, symbols.size() + " IPC symbols");
        }
        return symbols.stream().limit(MOST_IPC_SYMBOLS).toList();
    }

    private List<PatentOwner> owners() {
        Set<String> names = new LinkedHashSet<>();
        for (String printed : row.applicants()) {
            for (String name : OrganisationNames.separate(clean(printed))) {
                if (name.length() > LONGEST_APPLICANT) {
                    fault(Reason.APPLICANT_TOO_LONG, name.length() + " characters");
                } else if (OrganisationNames.recognised(name)) {
                    names.add(name);
                } else {
                    // The name itself must not reach the report either.
                    fault(Reason.APPLICANT_LEFT_OUT, "");
                }
            }
        }
        if (names.size() > MOST_OWNERS) {
            fault(Reason.TOO_MANY, names.size() + " applicants");
        }
        return names.stream()
                .limit(MOST_OWNERS)
                .map(name -> new PatentOwner(null, name, null))
                .toList();
    }

    /** The kind printed on a Chinese document says the kind of right; other offices' kinds are not ours. */
    private @Nullable PatentType type() {
        if (!"CN".equals(row.country()) || row.kind() == null || row.kind().isEmpty()) {
            return null;
        }
        return switch (row.kind().charAt(0)) {
            case 'A', 'B', 'C' -> PatentType.INVENTION;
            case 'U', 'Y' -> PatentType.UTILITY_MODEL;
            case 'S', 'D' -> PatentType.DESIGN;
            default -> null;
        };
    }

    private boolean grantedInChina() {
        return "CN".equals(row.country())
                && row.kind() != null
                && !row.kind().isEmpty()
                && "BCUYS".indexOf(row.kind().charAt(0)) >= 0;
    }

    /** Whether the publication is that of the grant, so that its day is the day of the grant. */
    private boolean printsGrant() {
        return grantedInChina()
                || row.publicationNumber() != null
                        && US_GRANT.matcher(row.publicationNumber()).matches();
    }

    private @Nullable LocalDate date(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (!day.isBefore(FIRST_PATENT_LAW) && !day.isAfter(origin.day())) {
                return day;
            }
        } catch (DateTimeException e) {
            // Reported below, like a day that cannot be.
        }
        fault(Reason.BAD_DATE, written);
        return null;
    }

    private String clean(String text) {
        CleanText clean = CleanText.of(text);
        if (clean.changed() && faults.stream().noneMatch(fault -> fault.reason() == Reason.CLEANED_TEXT)) {
            fault(Reason.CLEANED_TEXT, "");
        }
        return clean.value();
    }

    private String source(PatentKey key) {
        return CleanText.of(collection).value() + ":"
                + (row.id() != null ? CleanText.of(row.id()).value() : key.id().value());
    }

    private void fault(Reason reason, String detail) {
        faults.add(new RowFault(row.line(), row.id(), reason, detail));
    }
}
