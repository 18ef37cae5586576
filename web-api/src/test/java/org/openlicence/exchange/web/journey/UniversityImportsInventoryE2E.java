package org.openlicence.exchange.web.journey;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.patent.PatentNumber;

/** A file of patents: looked at before anything is written, carried out, found in the portfolio, and taken back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UniversityImportsInventoryE2E extends BrowserJourney {
    private static final String HEADINGS = "patentNumber,titleZh,titleEn,filedOn,grantedOn,wishes,selfGrade,score,trl";

    @ParameterizedTest
    @EnumSource(Language.class)
    void imports_a_file_finds_it_in_its_portfolio_and_takes_it_back(Language language) {
        List<PatentNumber> numbers =
                IntStream.range(0, 6).mapToObj(at -> Scene.freshNumber()).toList();
        Person university = signedIn("wangchuan-uni", language);
        university.open("/desk/imports").shoot("1-empty");
        university.field("inventory.import.file").setInputFiles(file(numbers));
        university
                .press("inventory.import.go")
                .sees("label.ImportStatus.PREVIEW")
                .sees("label.CellRemarkKind.WRONG_CHECK_DIGIT")
                .shoot("2-preview");
        university.press("inventory.import.confirm").waitsFor(university.words("label.ImportStatus.COMPLETED"));
        university.shoot("3-complete");
        String batch = university.here();

        university
                .open("/desk/portfolio?level=1")
                .waitsFor(numbers.getFirst().canonical())
                .shoot("4-portfolio");
        university.open("/desk/portfolio/" + numbers.getFirst().patentId()).shoot("5-record");

        university.open(batch).press("inventory.import.undo").waitsFor(university.words("label.ImportStatus.UNDONE"));
        university.shoot("6-undone");
    }

    /** Six patents and one whose check character is wrong. */
    private static FilePayload file(List<PatentNumber> numbers) {
        List<String> lines = new ArrayList<>(List.of(HEADINGS));
        numbers.forEach(number -> lines.add(line(number.canonical())));
        String first = numbers.getFirst().canonical();
        lines.add(line(first.substring(0, first.length() - 1) + (first.endsWith("1") ? "2" : "1")));
        return new FilePayload(
                "patents.csv", "text/csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String number) {
        return number + ",盘点旅程样例,Sample of the inventory journey,2022-03-01,2024-06-07,LICENCE,1,85.5,7";
    }
}
