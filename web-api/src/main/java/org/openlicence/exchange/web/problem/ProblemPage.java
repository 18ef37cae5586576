package org.openlicence.exchange.web.problem;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the {@code type} of a problem leads: what a code means. */
@Controller
class ProblemPage {
    private final MessageSource messages;
    private final RefusalSentences sentences;

    ProblemPage(MessageSource messages, RefusalSentences sentences) {
        this.messages = messages;
        this.sentences = sentences;
    }

    @GetMapping("/problems/{code:[A-Z0-9-]{2,40}}")
    String explain(@PathVariable String code, Model model, Locale locale) {
        String own = messages.getMessage("problem." + code + ".detail", null, "", locale);
        String rule = sentences.sentence(code, Map.of(), locale);
        if ((own == null || own.isEmpty()) && rule.equals(code)) {
            throw new NotFound("problem " + code);
        }
        model.addAttribute("code", code);
        model.addAttribute("meaning", own == null || own.isEmpty() ? rule : own);
        return "error/code";
    }
}
