package org.openlicence.exchange.web.hostile;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Tokens that open nothing, by what is wrong with them. */
final class HostileTokens {
    /** No token at all, or one that is none. */
    static final List<String> REFUSED =
            List.of("none", "garbage", "expired", "early", "elsewhere", "unsigned", "changed");

    /** Signed by the exchange, but speaking for nobody. */
    static final List<String> POWERLESS = List.of("nobody", "no role", "system");

    private static final String ISSUER = "urn:openlicence:exchange:local";
    private static final String FUDONG = "org_12310110DEMFUD017L";

    private HostileTokens() {}

    /** Header values by name; {@code ""} sends no header. */
    static Map<String, String> of(JwtEncoder signer) {
        Map<String, String> made = new HashMap<>();
        String good = signed(signer, claims -> claims);
        made.put("none", "");
        made.put("garbage", "Bearer abc.def.ghi");
        Instant now = Instant.now();
        made.put(
                "expired",
                "Bearer "
                        + signed(
                                signer,
                                claims ->
                                        claims.issuedAt(now.minusSeconds(7200)).expiresAt(now.minusSeconds(3600))));
        made.put("early", "Bearer " + signed(signer, claims -> claims.notBefore(now.plusSeconds(3000))));
        made.put("elsewhere", "Bearer " + signed(signer, claims -> claims.issuer("https://elsewhere.example")));
        String[] parts = good.split("\\.");
        made.put("unsigned", "Bearer eyJhbGciOiJub25lIn0." + parts[1] + ".");
        made.put("changed", "Bearer " + parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse());
        made.put("nobody", "Bearer " + signed(signer, claims -> claims.claims(all -> all.remove("org"))));
        made.put("no role", "Bearer " + signed(signer, claims -> claims.claim("roles", List.of())));
        made.put("system", "Bearer " + signed(signer, claims -> claims.claim("roles", List.of("SYSTEM", "ROOT", ""))));
        return made;
    }

    private static String signed(JwtEncoder signer, UnaryOperator<JwtClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject("per_hostile")
                .issuedAt(now)
                .expiresAt(now.plusSeconds(3600))
                .claim("org", FUDONG)
                .claim("roles", List.of("REPRESENTATIVE"));
        return signer.encode(JwtEncoderParameters.from(
                        JwsHeader.with(SignatureAlgorithm.ES256).build(),
                        change.apply(claims).build()))
                .getTokenValue();
    }
}
