package org.openlicence.exchange.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import org.openlicence.exchange.shared.Actor;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** The API described by itself: OpenAPI 3.1 at {@code /api/v1/openapi.json}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, ExpectedVersion.class);
    }

    @Bean
    OpenAPI exchangeApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Open Licence Exchange")
                        .version("v1")
                        .description("Search open licences, take them, register the contracts, check certificates. "
                                + "Amounts are CNY in fen, legal days are days in Asia/Shanghai. Errors are RFC 9457."))
                .components(new Components()
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    /** Says which operations want an idempotency key or a version, as the filters and arguments do. */
    @Bean
    OperationCustomizer conventions() {
        return (operation, handler) -> {
            if (handler.getMethodAnnotation(PostMapping.class) != null
                    && !operation.getTags().contains("token")) {
                operation.addParametersItem(header(
                        IdempotencyFilter.HEADER, "8 to 120 printable characters of your choice; a repeat is safe"));
            }
            if (takesVersion(handler)) {
                operation.addParametersItem(header("If-Match", "ETag of the version you saw, e.g. \"12\""));
            }
            return operation;
        };
    }

    private static boolean takesVersion(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType().equals(ExpectedVersion.class));
    }

    private static HeaderParameter header(String name, String description) {
        var header = new HeaderParameter();
        header.setName(name);
        header.setRequired(true);
        header.setDescription(description);
        header.setSchema(new StringSchema());
        return header;
    }
}
