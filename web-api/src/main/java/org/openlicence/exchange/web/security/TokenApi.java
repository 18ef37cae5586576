package org.openlicence.exchange.web.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives an account, signed in with HTTP Basic, a bearer token of one hour. */
@RestController
@Tag(name = "token")
@ConditionalOnProperty(name = "exchange.api.tokens", havingValue = "local", matchIfMissing = true)
class TokenApi {
    private static final Duration LIFE = Duration.ofHours(1);

    private final JwtEncoder encoder;
    private final Clock clock;

    TokenApi(JwtEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
    }

    /** As OAuth2 names the members. */
    record Token(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}

    @PostMapping("/api/v1/token")
    @Operation(summary = "A bearer token for the account named by HTTP Basic")
    ResponseEntity<Token> issue(Actor actor) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(LocalTokens.ISSUER)
                .subject(actor.personId())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .claim(ActorResolver.ORGANISATION_CLAIM, actor.organisationId())
                .claim(
                        ActorResolver.ROLES_CLAIM,
                        actor.roles().stream().map(Role::name).sorted().toList())
                .build();
        String token = encoder.encode(JwtEncoderParameters.from(
                        JwsHeader.with(SignatureAlgorithm.ES256).build(), claims))
                .getTokenValue();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Token(token, "Bearer", LIFE.toSeconds()));
    }
}
