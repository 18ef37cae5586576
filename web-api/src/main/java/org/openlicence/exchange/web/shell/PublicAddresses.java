package org.openlicence.exchange.web.shell;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Addresses of public pages as the world knows them. Each page has one for each language: the plain one is Chinese for whoever
 * does not say what he reads, as search engines do not; {@code ?lang=en} is English for everybody.
 */
@Component
public class PublicAddresses {
    private final URI publicUrl;

    PublicAddresses(@Value("${exchange.public-url:http://localhost:8080}") URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** @param path with its leading slash, encoded */
    public String of(String path) {
        return publicUrl.resolve(path).toString();
    }

    public String english(String path) {
        return of(path) + "?" + LanguageConfiguration.NAMED + "=en";
    }
}
