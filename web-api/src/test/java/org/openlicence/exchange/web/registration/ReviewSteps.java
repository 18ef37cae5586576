package org.openlicence.exchange.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openlicence.exchange.registration.CasePoint;
import org.openlicence.exchange.web.WebIT.Visitor;

/** The reviewer judges every point of the checklist, as a recommendation needs it. */
public final class ReviewSteps {
    private ReviewSteps() {}

    /** By the form of the page. @param caseUrl {@code /registrations/…} of a case that came from a licence */
    public static void judged(Visitor reviewer, String caseUrl) {
        List<CasePoint> points = CasePoint.asked(true);
        Map<String, String> form = new TreeMap<>();
        for (int at = 0; at < points.size(); at++) {
            form.put("points[" + at + "].point", points.get(at).name());
            form.put("points[" + at + "].verdict", "HOLDS");
        }
        Map<String, String> unsealed = new TreeMap<>(form);
        unsealed.put("points[" + points.indexOf(CasePoint.SEALS) + "].verdict", "FAILS");
        reviewer.shown(caseUrl, page -> page.contains(caseUrl + "/checks"));
        HttpResponse<String> noted = reviewer.submit(caseUrl + "/checks", caseUrl + "/checks", unsealed);
        assertThat(noted.statusCode()).isEqualTo(200);
        assertThat(noted.body()).as("a failure without a note").contains("field-error");
        HttpResponse<String> early = reviewer.submit(caseUrl, caseUrl + "/recommendation", Map.of("register", "true"));
        assertThat(early.body()).as("nothing is judged yet").contains("REG-30");
        reviewer.done(caseUrl + "/checks", caseUrl + "/checks", form);
        assertThat(reviewer.shown(caseUrl, page -> !page.contains("尚未判断")))
                .contains("须人工判断", "符合", "per_")
                .doesNotContain("??");
    }

    /** By the API. @param api {@code /api/v1/registrations/…} of a case that no licence opened */
    public static void judgedByApi(Visitor reviewer, String api) {
        HttpResponse<String> done = reviewer.put(api + "/checks", allHold(false), "If-Match", "*");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    /** The body that says of every point that it holds. @param fromLicence whether a licence opened the case */
    public static String allHold(boolean fromLicence) {
        return CasePoint.asked(fromLicence).stream()
                .map(point -> "{\"point\":\"%s\",\"verdict\":\"HOLDS\"}".formatted(point))
                .collect(Collectors.joining(",", "{\"points\":[", "]}"));
    }
}
