package org.openlicence.exchange.web.marketplace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.sitemap.SitemapQueries;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.shell.PublicAddresses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** The site map for search engines, in parts, and what they may fetch. Offers closed for good are not in it. */
@Controller
class Sitemap {
    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final List<String> PAGES = List.of(
            "/",
            "/search",
            "/statistics",
            "/publicity",
            "/achievements/public-implementation",
            "/tax-check",
            "/verify",
            "/policy");
    /** What is another way to see the same, or for people only. */
    private static final List<String> NOT_FETCHED = List.of(
            "/api/",
            "/desk",
            "/language/",
            "/login",
            "/search/why",
            "/search/suggest",
            "/compare",
            "/listings/*/similar");

    private final SitemapQueries queries;
    private final PublicAddresses addresses;

    Sitemap(SitemapQueries queries, PublicAddresses addresses) {
        this.queries = queries;
        this.addresses = addresses;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        NOT_FETCHED.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        text.append("Sitemap: ").append(addresses.of("/sitemap.xml")).append('\n');
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text.toString());
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index() {
        List<String> parts = new ArrayList<>(List.of("/sitemaps/pages-1.xml"));
        int offers = queries.partsOfOffers();
        for (int part = 1; part <= offers; part++) {
            parts.add("/sitemaps/offers-" + part + ".xml");
        }
        int patents = queries.partsOfPatents();
        for (int part = 1; part <= patents; part++) {
            parts.add("/sitemaps/patents-" + part + ".xml");
        }
        StringBuilder xml = new StringBuilder(BEGIN)
                .append("<sitemapindex")
                .append(NAMESPACE)
                .append(">\n");
        parts.forEach(path -> xml.append("<sitemap><loc>")
                .append(HtmlUtils.htmlEscape(addresses.of(path)))
                .append("</loc></sitemap>\n"));
        return answer(xml.append("</sitemapindex>\n"));
    }

    @GetMapping("/sitemaps/{kind:pages|offers|patents}-{part:[1-9][0-9]{0,5}}.xml")
    ResponseEntity<String> part(@PathVariable String kind, @PathVariable int part) {
        StringBuilder xml = new StringBuilder(BEGIN)
                .append("<urlset")
                .append(NAMESPACE)
                .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        switch (kind) {
            case "offers" -> add(xml, queries.offers(part), id -> "/listings/" + id);
            case "patents" ->
                add(
                        xml,
                        queries.patents(part),
                        id -> "/patents/"
                                + UriUtils.encodePathSegment(id.substring("pat_".length()), StandardCharsets.UTF_8));
            default -> {
                if (part > 1) {
                    throw new NotFound("part " + part);
                }
                PAGES.forEach(path -> add(xml, path, null));
            }
        }
        return answer(xml.append("</urlset>\n"));
    }

    private void add(StringBuilder xml, List<SitemapQueries.Entry> entries, Function<String, String> path) {
        if (entries.isEmpty()) {
            throw new NotFound("part of the site map");
        }
        entries.forEach(
                entry -> add(xml, path.apply(entry.id()), entry.changedAt().toString()));
    }

    private void add(StringBuilder xml, String path, @Nullable String changedAt) {
        String zh = HtmlUtils.htmlEscape(addresses.of(path));
        String en = HtmlUtils.htmlEscape(addresses.english(path));
        xml.append("<url><loc>").append(zh).append("</loc>");
        if (changedAt != null) {
            xml.append("<lastmod>").append(changedAt).append("</lastmod>");
        }
        alternate(xml, "zh-CN", zh);
        alternate(xml, "en", en);
        xml.append("</url>\n");
    }

    private static void alternate(StringBuilder xml, String language, String address) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(language)
                .append("\" href=\"")
                .append(address)
                .append("\"/>");
    }

    private static ResponseEntity<String> answer(StringBuilder xml) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .body(xml.toString());
    }
}
