package org.openlicence.exchange.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.WebIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every form that the pages show to anybody, filled in badly: no fault of ours, messages beside the fields, nothing kept. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileFormsIT extends WebIT {
    @Autowired
    private JdbcClient store;

    @Test
    void no_form_is_taken_without_its_token_or_with_a_wrong_value() {
        Kept.awaitBank(store);
        awaitReaders();
        Map<String, Long> before = Kept.rows(store);
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        FormFaults faults = new FormFaults();
        FormCrawl.STARTS.forEach((login, starts) -> {
            Visitor person = visitor();
            assertThat(person.signIn(login, PASSWORD).statusCode()).isEqualTo(302);
            for (PageForm form : FormCrawl.forms(person, starts)) {
                if (kinds.add(form.kind())) {
                    new Attack(person, form, faults, statuses, wrong).run();
                }
            }
        });
        int requests = statuses.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("%d hostile forms of %d kinds by status: %s%n", requests, kinds.size(), statuses);
        System.out.println(String.join("\n", new java.util.TreeSet<>(kinds)));
        assertThat(wrong).as(wrong.size() + " wrong answers").isEmpty();
        assertThat(requests).isGreaterThan(300);
        assertThat(Kept.rows(store))
                .as("last events %s", Kept.lastEvents(store))
                .isEqualTo(before);
    }

    /** One form, attacked. */
    record Attack(
            Visitor person, PageForm form, FormFaults faults, Map<Integer, Integer> statuses, List<String> wrong) {
        void run() {
            String csrf = person.csrf(form.page());
            if (form.method().equals("post")) {
                refused("no token", person.submitWith("", form.action(), form.values()));
                refused("forged token", person.submitWith("forged", form.action(), form.values()));
            }
            int asked = 0;
            for (PageForm.Field field : form.fields()) {
                for (String value : faults.of(field)) {
                    Map<String, String> values = new LinkedHashMap<>(form.values());
                    values.put(field.name(), value);
                    sent(csrf, field, value, values, asked++ % 2 == 0 ? "zh" : "en");
                }
            }
        }

        private void refused(String fault, HttpResponse<String> answer) {
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            if (answer.statusCode() != 403 || !answer.body().contains("problem-page")) {
                say(fault, answer, "not refused by a page");
            }
        }

        private void sent(
                String csrf, PageForm.Field field, String value, Map<String, String> values, String language) {
            person.reading(language);
            boolean reading = form.method().equals("get");
            HttpResponse<String> answer = reading
                    ? person.get(FormFaults.address(form.action(), values))
                    : person.submitWith(csrf, form.action(), values);
            int status = answer.statusCode();
            statuses.merge(status, 1, Integer::sum);
            String fault = field.name() + " = " + value.substring(0, Math.min(40, value.length()));
            String body = answer.body();
            if (status >= 500 || status < 400 && status != 200 && !reading) {
                say(fault, answer, status >= 500 ? "our fault" : "accepted");
            } else if (status == 200 && !reading && !FormFaults.saysSo(body, field)) {
                say(fault, answer, "no message beside the field");
            } else if (status >= 400 && !body.contains("problem-page")) {
                say(fault, answer, "no page");
            }
            for (String inside : List.of("Exception", "Failed to convert", "java.", "??", "springframework")) {
                if (body.contains(inside)) {
                    say(fault, answer, "shows its inside: " + inside);
                }
            }
            if (!body.contains(language.equals("zh") ? "lang=\"zh-CN\"" : "lang=\"en\"") && status != 302) {
                say(fault, answer, "in another language");
            }
        }

        private void say(String fault, HttpResponse<String> answer, String what) {
            wrong.add(answer.statusCode() + " " + what + " <- " + form.kind() + " at " + form.page() + " [" + fault
                    + "] " + answer.headers().firstValue("Location").orElse(""));
        }
    }
}
