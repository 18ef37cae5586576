package org.openlicence.exchange.web.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.marketplace.SheetFields;
import org.openlicence.exchange.query.sheetdesk.SheetQueries;
import org.openlicence.exchange.query.sheetdesk.SheetView;
import org.openlicence.exchange.shared.IndustryDivision;
import org.openlicence.exchange.sheet.SheetCompleteness;
import org.openlicence.exchange.sheet.SheetCompleteness.Missing;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.Wording;
import org.openlicence.exchange.web.shell.PageText;
import org.openlicence.exchange.web.shell.TemplateVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Technology sheets in the reader's language; templates use it as {@code sheetWords}. */
@Component
public class SheetWords {
    private final SheetQueries sheets;
    private final PageText text;

    SheetWords(SheetQueries sheets, PageText text) {
        this.sheets = sheets;
        this.text = text;
    }

    /** What the owners of a patent say; nothing where they have written nothing. */
    public SheetContent of(String patentId) {
        return sheets.ofPatent(new PatentId(patentId)).map(SheetView::content).orElse(SheetContent.NOTHING);
    }

    /** Whether there is anything to show. */
    public boolean said(SheetContent content) {
        return !content.equals(SheetContent.NOTHING);
    }

    /** Whether it says anything of problem and solution. */
    public boolean solving(SheetContent content) {
        return content.maturity() != null
                || Stream.of(content.problem(), content.how(), content.result(), content.limits(), content.needs())
                        .anyMatch(wording -> either(wording) != null);
    }

    /** Whether it says where the technology fits. */
    public boolean fitting(SheetContent content) {
        return !(products(content).isEmpty()
                && applications(content).isEmpty()
                && content.industries().isEmpty());
    }

    public SheetCompleteness completeness(String patentId) {
        return SheetCompleteness.of(of(patentId));
    }

    /** In the reader's language where it is written, else in the other; absent where in neither. */
    public @Nullable String either(Wording wording) {
        String found = text.either(wording.zh(), wording.en());
        return found.isEmpty() ? null : found;
    }

    /** Names in the reader's language where there are any, else in the other. */
    public List<String> products(SheetContent content) {
        return names(content.productsZh(), content.productsEn());
    }

    public List<String> applications(SheetContent content) {
        return names(content.applicationsZh(), content.applicationsEn());
    }

    /** E.g. {@code 6 of 9: prototype shown in a relevant environment}. */
    public @Nullable String maturity(@Nullable Integer level) {
        return level == null
                ? null
                : text.message("sheet.maturity.said", level, text.message("sheet.maturity." + level));
    }

    /** The band of a readiness level in words. */
    public @Nullable String band(@Nullable Integer level) {
        return level == null ? null : text.label("MaturityBand", SheetFields.bandOf(level));
    }

    public List<String> industries(SheetContent content) {
        return content.industries().stream().map(text::industry).toList();
    }

    /** What can be ticked: divisions by the letter of their section, in the order of the standard. */
    public Map<String, List<IndustryDivision>> sections() {
        return IndustryDivision.all().stream()
                .collect(Collectors.groupingBy(IndustryDivision::section, LinkedHashMap::new, Collectors.toList()));
    }

    /** A missing part by name, with its language where it has words. */
    public String name(Missing missing) {
        String part = text.label(missing.part());
        return missing.language() == null
                ? part
                : text.message("sheet.part", part, text.message("sheet.language." + missing.language()));
    }

    /** Id of the form's field in which the missing part is written. */
    public String field(Missing missing) {
        String part = missing.part().name().toLowerCase(Locale.ROOT);
        String language = missing.language();
        if (language == null) {
            return part;
        }
        return part + (language.equals("zh") ? "Zh" : "En");
    }

    /** All missing parts in one line. */
    public String missing(SheetCompleteness completeness) {
        return completeness.missing().stream()
                .map(this::name)
                .collect(Collectors.joining(text.message("sheet.separator")));
    }

    /** The first missing part, and how many more; for lists, where not all have room. Empty where nothing is missing. */
    public String missingFirst(SheetCompleteness completeness) {
        List<Missing> missing = completeness.missing();
        if (missing.size() < 2) {
            return missing.isEmpty() ? "" : text.message("sheet.missing.are", name(missing.getFirst()));
        }
        return text.message("sheet.missing.first", name(missing.getFirst()), missing.size() - 1);
    }

    private List<String> names(List<String> zh, List<String> en) {
        List<String> first = text.chinese() ? zh : en;
        return first.isEmpty() ? (text.chinese() ? en : zh) : first;
    }

    @Configuration(proxyBeanMethods = false)
    static class Variables {
        @Bean
        TemplateVariable sheetWordsVariable(SheetWords words) {
            return new TemplateVariable("sheetWords", words);
        }
    }
}
