package org.openlicence.exchange.web.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says what Tomcat refuses before the application is asked: an address with a broken escape, a path that climbs. The same
 * problem as everywhere for API clients, a bare page in the reader's language for browsers.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContainerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private final Problems problems;
    private final ProblemWriter writer;

    ContainerErrors(Problems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report(problems, writer)));
    }

    /** Inside Boot's own report, so that it is asked first. */
    private static final class Report extends ErrorReportValve {
        private static final String PAGE = """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body><h1>%s</h1><p>%s</p><p><a href="/">/</a></p></body></html>
                """;

        private final Problems problems;
        private final ProblemWriter writer;

        Report(Problems problems, ProblemWriter writer) {
            this.problems = problems;
            this.writer = writer;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || !open(response)) {
                return;
            }
            Problem problem = problems.of(status, request);
            try {
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
                if (ProblemWriter.api(request)) {
                    writer.write(problem, response);
                } else {
                    page(problem, response);
                }
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // the reader has gone
            }
        }

        private static boolean open(Response response) {
            var allowed = new AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
            return allowed.get();
        }

        /** Nothing of the request is in it. */
        private static void page(Problem problem, Response response) throws IOException {
            String language = problem.title().codePoints().anyMatch(Character::isIdeographic) ? "zh-CN" : "en";
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.getOutputStream()
                    .write(PAGE.formatted(language, problem.title(), problem.title(), problem.detail())
                            .getBytes(StandardCharsets.UTF_8));
        }
    }
}
