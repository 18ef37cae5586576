package org.openlicence.exchange.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.openlicence.exchange.sheet.event.SheetContent;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The invented technology sheets as written in {@code demo/sheets.yaml}, by the key of their patent. */
final class DemoSheets {
    private static final String FILE = "/demo/sheets.yaml";

    private DemoSheets() {}

    static Map<String, SheetContent> read() {
        try (InputStream file = DemoSheets.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the demo sheets are not on the class path: " + FILE);
            }
            return YAMLMapper.builder().build().readValue(file, new TypeReference<Map<String, SheetContent>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
