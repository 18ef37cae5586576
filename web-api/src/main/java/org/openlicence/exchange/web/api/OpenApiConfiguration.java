package org.openlicence.exchange.web.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.web.problem.Problem;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** The API described by itself: OpenAPI 3.1 at {@code /api/v1/openapi.json}. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final Pattern WORDS = Pattern.compile("\\{(\\w+):([a-z|-]+)}");

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, ExpectedVersion.class)
                .replaceWithSchema(ListingId.class, id("lst_"))
                .replaceWithSchema(LicenceId.class, id("lic_"))
                .replaceWithSchema(RegistrationId.class, id("reg_"))
                .replaceWithSchema(FundId.class, id("fnd_"))
                .replaceWithSchema(PatentId.class, id("pat_"))
                .replaceWithSchema(OrganisationId.class, id("org_"));
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
            nameActs(operation, handler);
            operation
                    .getResponses()
                    .addApiResponse(
                            ApiResponses.DEFAULT,
                            new ApiResponse()
                                    .description("A problem, RFC 9457")
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new MediaType().schema(new Schema<>().$ref("Problem")))));
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer problemSchema() {
        return api -> ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
    }

    /** What a path such as {@code /{act:filing|withdrawal}} allows; its pattern is lost in the document otherwise. */
    private static void nameActs(Operation operation, HandlerMethod handler) {
        PostMapping mapping = handler.getMethodAnnotation(PostMapping.class);
        if (mapping == null || operation.getParameters() == null) {
            return;
        }
        for (String path : mapping.value()) {
            Matcher words = WORDS.matcher(path);
            while (words.find()) {
                String name = words.group(1);
                operation.getParameters().stream()
                        .filter(parameter -> name.equals(parameter.getName()))
                        .forEach(parameter -> parameter.setSchema(new StringSchema()
                                ._enum(Arrays.asList(words.group(2).split("\\|")))));
            }
        }
    }

    private static Schema<?> id(String prefix) {
        var id = new StringSchema();
        id.setPattern(prefix + ".+");
        id.setMaxLength(120);
        return id;
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
