package org.openlicence.exchange.web.outcome;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.outcome.Observation.Step;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Notes that a card was followed to its offer, and from there to the taking of a licence: the address says from which search, of a
 * page or of the API.
 */
class FollowedCards implements HandlerInterceptor {
    private static final Pattern OFFER = Pattern.compile("(?:/api/v1)?/listings/([0-9A-Za-z_.-]{1,120})(/take)?");

    private static final String API = "/api/";

    private final SearchTraces traces;

    FollowedCards(SearchTraces traces) {
        this.traces = traces;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        String number = request.getParameter("from");
        Matcher offer = OFFER.matcher(request.getRequestURI());
        if (number != null
                && SearchTraces.isNumber(number)
                && (page != null || request.getRequestURI().startsWith(API))
                && response.getStatus() == HttpServletResponse.SC_OK
                && "GET".equals(request.getMethod())
                && offer.matches()) {
            traces.followed(number, offer.group(1), offer.group(2) == null ? Step.OPEN : Step.INTENT);
            if (page != null) {
                page.addObject("from", number);
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration implements WebMvcConfigurer {
        private final SearchTraces traces;

        Registration(SearchTraces traces) {
            this.traces = traces;
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            interceptors
                    .addInterceptor(new FollowedCards(traces))
                    .addPathPatterns("/listings/*", "/listings/*/take", "/api/v1/listings/*");
        }
    }
}
