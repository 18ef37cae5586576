package org.openlicence.exchange.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the errors of the form that was sent to its page as {@link FormErrors}. */
class UnsaidErrors implements HandlerInterceptor {
    private final Shell shell;
    private final MessageSource messages;

    UnsaidErrors(Shell shell, MessageSource messages) {
        this.shell = shell;
        this.messages = messages;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            page.addObject("formErrors", new FormErrors(wrong(page)));
        }
    }

    private List<FormErrors.Wrong> wrong(ModelAndView page) {
        Locale locale = LocaleContextHolder.getLocale();
        return page.getModel().values().stream()
                .filter(BindingResult.class::isInstance)
                .flatMap(form -> ((BindingResult) form).getAllErrors().stream())
                .map(error -> wrong(error, messages.getMessage(error, locale)))
                .toList();
    }

    private FormErrors.Wrong wrong(ObjectError error, String sentence) {
        if (error instanceof FieldError field) {
            return new FormErrors.Wrong(shell.named(field.getField(), sentence), null, null);
        }
        String code = error.getCode();
        return code == null || !code.matches("[A-Z].*")
                ? new FormErrors.Wrong(sentence, null, null)
                : new FormErrors.Wrong(
                        sentence,
                        code,
                        Arrays.stream(error.getArguments() == null ? new Object[0] : error.getArguments())
                                .map(String::valueOf)
                                .findFirst()
                                .orElse(null));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration implements WebMvcConfigurer {
        private final Shell shell;
        private final MessageSource messages;

        Registration(Shell shell, MessageSource messages) {
            this.shell = shell;
            this.messages = messages;
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            interceptors.addInterceptor(new UnsaidErrors(shell, messages)).excludePathPatterns("/api/**");
        }
    }
}
