package org.openlicence.exchange.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.statistics.StatisticsTable;
import org.openlicence.exchange.web.WebIT;

/** Figures as anybody reads them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatisticsIT extends WebIT {
    @Test
    void scenario_45_a_list_is_not_proof() {
        Visitor reader = visitor();
        for (String file : new String[] {"/statistics/file.csv?table=FLOW", "/statistics"}) {
            assertThat(reader.reading("zh").get(file).body()).contains("不作为享受税收优惠的依据");
            assertThat(reader.reading("en").get(file).body()).contains("no basis for any tax relief");
        }
        HttpResponse<String> sheet = reader.get("/statistics/file.xlsx?table=CITY_FLOW&view=PUBLISHED");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("technology-contracts-city_flow-", ".xlsx"));
    }

    @Test
    void a_file_says_what_was_counted_and_how() {
        Visitor reader = visitor().reading("en");
        FilesOfFigures.say_what_they_count(
                reader,
                reader,
                "table=CITY_FLOW&view=PUBLISHED&from=2020-01-01&to=2020-12-31&type=LICENCE&open=true",
                "Registered technology contracts in figures · Flow from city to city",
                "As published: a contract counts on the day it was registered; an amendment, cancellation or revocation"
                        + " counts on its own day. A period that is over never changes.",
                "Acts from 1 Jan 2020 to 31 Dec 2020.",
                "Licence",
                "Open licences only (Patent Law arts 50-52)");
    }

    @Test
    void every_table_reads_well_in_both_languages_and_bad_periods_are_refused() {
        Visitor reader = visitor();
        for (StatisticsTable table : StatisticsTable.values()) {
            for (String language : new String[] {"zh", "en"}) {
                HttpResponse<String> page = reader.reading(language).get("/statistics?view=PUBLISHED&table=" + table);
                assertThat(page.statusCode()).as(table.name()).isEqualTo(200);
                assertThat(page.body()).doesNotContain("??");
            }
        }
        for (String bad : new String[] {
            "from=2026-12-31&to=2026-01-01",
            "from=tomorrow",
            "to=%2B999999999-12-31",
            "table=NONE",
            "type=x",
            "open=maybe"
        }) {
            assertThat(reader.get("/statistics?" + bad).statusCode()).as(bad).isEqualTo(400);
            assertThat(reader.get("/api/v1/statistics?" + bad).statusCode())
                    .as(bad)
                    .isEqualTo(400);
        }
    }
}
