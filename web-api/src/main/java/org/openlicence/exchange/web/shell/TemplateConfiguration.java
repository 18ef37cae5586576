package org.openlicence.exchange.web.shell;

import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.problem.SourceWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Hands the {@link TemplateVariable}s to all templates, also to those of error pages. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {
    @Bean
    TemplateVariable textVariable(PageText text) {
        return new TemplateVariable("text", text);
    }

    @Bean
    TemplateVariable shellVariable(Shell shell) {
        return new TemplateVariable("shell", shell);
    }

    @Bean
    TemplateVariable refusalsVariable(RefusalSentences refusals) {
        return new TemplateVariable("refusals", refusals);
    }

    @Bean
    TemplateVariable sourceWordsVariable(SourceWords sources) {
        return new TemplateVariable("sourceWords", sources);
    }

    @Bean
    TemplateVariable organisationsVariable(OrganisationNames organisations) {
        return new TemplateVariable("organisations", organisations);
    }

    @Bean
    TemplateVariable pastVariable(HistoryWords past) {
        return new TemplateVariable("past", past);
    }

    @Bean
    SmartInitializingSingleton templateVariables(
            ThymeleafViewResolver views, ObjectProvider<TemplateVariable> variables) {
        return () -> variables.forEach(variable -> views.addStaticVariable(variable.name(), variable.value()));
    }
}
