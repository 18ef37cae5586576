package org.openlicence.exchange.web.input;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.web.api.AcceptedFormat;
import org.openlicence.exchange.web.api.ExpectedVersionArguments;
import org.openlicence.exchange.web.security.ActorArguments;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON of the API, read strictly: unknown members, wrong types, numbers as text, over-long numbers and strings, control
 * characters, members given twice, nulls in lists, days that are none are all errors with a pointer. Separate from the mapper of events,
 * which must stay able to read the past.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson implements WebMvcConfigurer {
    private final ActorArguments actors;
    private final ExpectedVersionArguments versions;
    private final AcceptedFormat formats;

    StrictJson(ActorArguments actors, ExpectedVersionArguments versions, AcceptedFormat formats) {
        this.actors = actors;
        this.versions = versions;
        this.formats = formats;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(formats)
                .addPathPatterns("/api/v1/**")
                .excludePathPatterns("/api/v1/openapi.json/**", "/api/v1/registrations/*/documents/*");
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
        resolvers.add(versions);
    }

    static JsonMapper mapper() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(32)
                .maxNumberLength(40)
                .maxStringLength(20_000)
                .maxNameLength(200)
                .build();
        var values = new SimpleModule("clean-values")
                .addDeserializer(String.class, new CleanTextDeserializer())
                .addDeserializer(LocalDate.class, new LegalDayDeserializer());
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(limits).build())
                .addModule(values)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                // whatever a list or a map is of, nothing is no element of it
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
                .build();
    }
}
