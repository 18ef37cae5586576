package org.openlicence.exchange.web.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openlicence.exchange.web.WebIT.Visitor;

/** The steps by which a company takes a licence through the pages, and what it reads off their answers. */
final class TakingSteps {
    private TakingSteps() {}

    /** What the form of the first step holds, filled in. @param begin address of that step */
    static Map<String, String> begun(Visitor company, String begin) {
        HttpResponse<String> page = company.get(begin);
        assertThat(page.statusCode()).isEqualTo(200);
        Map<String, String> notice = new TreeMap<>();
        notice.put("product", "电动工具电池组");
        notice.put("startOn", "2027-01-01");
        notice.put("divisionCode", "310115");
        notice.put("termsHash", first("name=\"termsHash\" value=\"([0-9a-f]{64})\"", page.body()));
        notice.put("token", first("name=\"token\" value=\"([^\"]+)\"", page.body()));
        return notice;
    }

    static Map<String, String> agreed(Map<String, String> notice) {
        Map<String, String> agreed = new TreeMap<>(notice);
        agreed.put("agreed", "true");
        return agreed;
    }

    static void pay(Visitor company, String licence, String amount) {
        String page = "/licences/" + licence + "/payment";
        String order = first("name=\"orderId\" value=\"([^\"]+)\"", company.shown(page, p -> p.contains("orderId")));
        assertThat(company.submit(page, page, Map.of("amount", amount, "orderId", order))
                        .statusCode())
                .isEqualTo(302);
    }

    static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseGet(answer::body);
    }

    static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    static String query(Map<String, String> fields) {
        StringBuilder query = new StringBuilder();
        fields.forEach((name, value) -> query.append(query.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
