package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.document.DocumentStore;
import org.openlicence.exchange.document.jdbc.JdbcDocumentStore;
import org.openlicence.exchange.document.s3.S3DocumentStore;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where the bytes of files lie is a matter of configuration; there is always one place and never two. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentStoreChoiceTest {
    private static AnnotationConfigApplicationContext context(Map<String, Object> properties) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(new DriverManagerDataSource("jdbc:none")));
        context.register(JdbcDocumentStore.class, S3DocumentConfiguration.class);
        return context;
    }

    private static Class<?> chosen(Map<String, Object> properties) {
        try (AnnotationConfigApplicationContext context = context(properties)) {
            context.refresh();
            return context.getBean(DocumentStore.class).getClass();
        }
    }

    @Test
    void the_database_unless_s3_is_asked_for() {
        assertThat(chosen(Map.of())).isEqualTo(JdbcDocumentStore.class);
        assertThat(chosen(Map.of("exchange.documents.store", "postgres"))).isEqualTo(JdbcDocumentStore.class);
        assertThat(chosen(Map.of(
                        "exchange.documents.store", "s3",
                        "exchange.documents.s3.endpoint", "http://localhost:9",
                        "exchange.documents.s3.bucket", "papers",
                        "exchange.documents.s3.path-style", "true",
                        "exchange.documents.s3.patience", "5s")))
                .isEqualTo(S3DocumentStore.class);
    }

    @Test
    void one_key_without_the_other_is_refused_at_the_start() {
        AnnotationConfigApplicationContext context = context(Map.of(
                "exchange.documents.store", "s3",
                "exchange.documents.s3.bucket", "papers",
                "exchange.documents.s3.access-key", "one"));
        assertThatThrownBy(context::refresh)
                .isInstanceOf(BeanCreationException.class)
                .hasStackTraceContaining("both or not at all");
    }
}
