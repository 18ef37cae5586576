package org.openlicence.exchange.web.security;

/**
 * What a visitor may read. Everything else asks for a sign-in, so a new page is closed until it is entered here.
 *
 * <p>Rule of the marketplace: nothing needed to decide is behind a sign-in; it starts at "take".
 */
final class PublicPaths {
    static final String[] PAGES = {
        "/",
        "/search",
        "/search/suggest",
        "/search/why",
        "/listings/*",
        "/listings/*/equal-treatment",
        "/listings/*/similar",
        "/compare",
        "/patents/*",
        "/demands",
        "/demands/*",
        "/achievements/public-implementation",
        "/rewards/publicity",
        "/rewards/publicity/*",
        "/institutions",
        "/institutions/*",
        "/verify",
        "/verify/*",
        "/certificates/log",
        "/.well-known/certificate-keys.json",
        "/publicity",
        "/publicity/*",
        "/policy",
        "/statistics",
        "/statistics/*",
        "/tax-check",
        "/tax-check/*",
        "/unsubscribe/*",
        "/mail/confirm/*",
        "/problems/*",
        "/language/*",
        "/login",
        "/error",
        "/robots.txt",
        "/sitemap.xml",
        "/sitemaps/*"
    };

    /** Forms whose figures come in the body and are answered and forgotten; they change nothing. */
    static final String[] RECKONINGS = {"/tax-check/*"};

    /** Acts of a signed link: the link is the leave, so they need neither a sign-in nor the token of a session (RFC 8058). */
    static final String[] SIGNED_LINKS = {"/unsubscribe/*", "/mail/confirm/*"};

    static final String[] ASSETS = {"/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.svg", "/favicon.ico"};

    static final String[] API_READS = {
        "/api/v1/openapi.json",
        "/api/v1/openapi.json/**",
        "/api/v1/search",
        "/api/v1/search/suggest",
        "/api/v1/marketplace/compare",
        "/api/v1/institutions",
        "/api/v1/institutions/*",
        "/api/v1/listings/*",
        "/api/v1/listings/*/equal-treatment",
        "/api/v1/patents/*",
        "/api/v1/sheets/*",
        "/api/v1/demands",
        "/api/v1/demands/*",
        "/api/v1/certificates/*",
        "/api/v1/certificates/*/*",
        "/api/v1/certificate-log/*",
        "/api/v1/achievements/public-implementation",
        "/api/v1/rewards/publicity",
        "/api/v1/rewards/publicity/*",
        "/api/v1/tax-check/*",
        "/api/v1/policy",
        "/api/v1/statistics",
        "/api/v1/statistics/*"
    };

    private PublicPaths() {}
}
