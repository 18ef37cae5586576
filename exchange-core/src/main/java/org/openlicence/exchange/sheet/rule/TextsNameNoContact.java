package org.openlicence.exchange.sheet.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.Wording;

/**
 * Sheets are kept for ever and read by everybody, so they hold no address of a person: no e-mail address, no mobile number, no
 * identity card number. Names cannot be recognised; the form asks not to give them.
 *
 * @param fields those in which one was found; the find itself is not kept
 */
@Rule(code = "TSH-06", law = Law.DESIGN, article = "technology-sheet-contact")
public record TextsNameNoContact(List<String> fields) implements BusinessRule {
    private static final Pattern CONTACT = Pattern.compile("[\\w.+-]+[@＠][\\w-]+\\.\\w"
            + "|(?<![0-9.])1[3-9][0-9]-?[0-9]{4}-?[0-9]{4}(?![0-9])"
            + "|(?<![0-9.])[1-6][0-9]{16}[0-9Xx](?![0-9])");

    public static TextsNameNoContact in(SheetContent content) {
        return new TextsNameNoContact(Stream.of(
                        found("use", content.use()),
                        found("problem", content.problem()),
                        found("how", content.how()),
                        found("result", content.result()),
                        found("comparedWith", content.comparedWith()),
                        found("limits", content.limits()),
                        found("needs", content.needs()),
                        found("products", content.productsZh(), content.productsEn()),
                        found("applications", content.applicationsZh(), content.applicationsEn()))
                .flatMap(field -> field)
                .toList());
    }

    /** The same of one text others read before they may know each other. */
    public static TextsNameNoContact in(String field, String text) {
        return new TextsNameNoContact(CONTACT.matcher(text).find() ? List.of(field) : List.of());
    }

    @Override
    public boolean holds() {
        return fields.isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("fields", String.join(", ", fields));
    }

    private static Stream<String> found(String field, Wording wording) {
        return found(field, said(wording.zh()), said(wording.en()));
    }

    private static Stream<String> found(String field, List<String> zh, List<String> en) {
        Stream<String> chinese = zh.stream().anyMatch(CONTACT.asPredicate()) ? Stream.of(field + "Zh") : Stream.empty();
        Stream<String> english = en.stream().anyMatch(CONTACT.asPredicate()) ? Stream.of(field + "En") : Stream.empty();
        return Stream.concat(chinese, english);
    }

    private static List<String> said(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }
}
