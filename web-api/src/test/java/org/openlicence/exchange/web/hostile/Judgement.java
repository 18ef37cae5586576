package org.openlicence.exchange.web.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether an answer to a hostile call is as the API guide promises. */
final class Judgement {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private Judgement() {}

    /** What is wrong with the answer; empty when nothing is. */
    static List<String> of(HostileCall call, HttpResponse<String> answer) {
        List<String> wrong = new ArrayList<>();
        int status = answer.statusCode();
        boolean reading = call.method().equals("GET");
        if (status >= 500) {
            wrong.add("our fault");
        } else if (status < 400 && !(reading && status == 200)) {
            wrong.add("accepted");
        } else if (!call.expected().isEmpty() && !call.expected().contains(status)) {
            wrong.add("expected " + call.expected());
        }
        if (status >= 400) {
            wrong.addAll(problem(call, answer));
        }
        return wrong;
    }

    /** The code of a problem, or {@code ""}. */
    static String code(HttpResponse<String> answer) {
        try {
            return ApiDescription.JSON.readTree(answer.body()).path("code").asString("");
        } catch (JacksonException noJson) {
            return "";
        }
    }

    private static List<String> problem(HostileCall call, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) {
            return List.of("no problem but " + type + " "
                    + answer.body().lines().findFirst().orElse(""));
        }
        JsonNode problem = ApiDescription.JSON.readTree(answer.body());
        List<String> wrong = new ArrayList<>();
        if (problem.path("status").asInt() != answer.statusCode()) {
            wrong.add("status in the body is another");
        }
        if (!CODE.matcher(problem.path("code").asString("")).matches()) {
            wrong.add("no code");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(problem.path("title").asString(""));
        sentences.add(problem.path("detail").asString(""));
        problem.path("errors")
                .forEach(error -> sentences.add(error.path("detail").asString("")));
        problem.path("refusals")
                .forEach(reason -> sentences.add(reason.path("detail").asString("")));
        for (String sentence : sentences) {
            boolean chinese = HAN.matcher(sentence.replaceAll("复东|江岚|云泽|望川|理工大学|大学|农林|医科|（演示）", ""))
                    .find();
            if (sentence.isBlank() || chinese != call.language().equals("zh")) {
                wrong.add("not said in " + call.language() + ": " + sentence);
            }
        }
        if (problem.path("traceId").asString("").length() != 16) {
            wrong.add("no trace id");
        }
        return wrong;
    }
}
