package org.openlicence.exchange.web.security;

import org.openlicence.exchange.web.account.AccountAuthentication;
import org.openlicence.exchange.web.account.Accounts;
import org.openlicence.exchange.web.account.LoginThrottle;
import org.openlicence.exchange.web.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Three doors: the API (tokens, no session), operations (HTTP Basic, operators only), pages (form, session, CSRF).
 *
 * <p>They decide who somebody is and what is open to visitors. Whether that somebody may send a command is decided by the
 * command's own permits, in one place of the core.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    /** Nothing inline, nothing from elsewhere; data: images are the icons inside Bootstrap's style sheet. */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    AuthenticationManager accountAuthentication(Accounts accounts, PasswordEncoder encoder, LoginThrottle throttle) {
        return new ProviderManager(new AccountAuthentication(accounts, encoder, throttle));
    }

    @Bean
    @Order(1)
    SecurityFilterChain token(HttpSecurity http, AuthenticationManager accounts, ProblemWriter problems) {
        return stateless(http, problems)
                .securityMatcher("/api/v1/token")
                .authenticationManager(accounts)
                .httpBasic(
                        basic -> basic.authenticationEntryPoint(unauthenticated(problems, "Basic realm=\"exchange\"")))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, ProblemWriter problems) {
        return stateless(http, problems)
                .securityMatcher("/api/**")
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(SecurityConfiguration::withRoles))
                                .authenticationEntryPoint(unauthenticated(problems, "Bearer"))
                                .accessDeniedHandler(denied(problems)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, PublicPaths.API_READS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, PublicPaths.API_READS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain operations(HttpSecurity http, AuthenticationManager accounts, ProblemWriter problems) {
        return stateless(http, problems)
                .securityMatcher("/actuator/**")
                .authenticationManager(accounts)
                .httpBasic(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health", "/actuator/health/**", "/actuator/info")
                        .permitAll()
                        .anyRequest()
                        .hasRole("OPERATOR"))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, AuthenticationManager accounts) {
        headers(http);
        return http.authenticationManager(accounts)
                .formLogin(form -> form.loginPage("/login").failureHandler(new LoginFailures()))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(PublicPaths.SIGNED_LINKS))
                .exceptionHandling(failures -> failures.accessDeniedHandler(new EndedSessions()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(PublicPaths.ASSETS)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PublicPaths.PAGES)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, PublicPaths.RECKONINGS)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, PublicPaths.SIGNED_LINKS)
                        .permitAll()
                        .requestMatchers("/login", "/logout", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** A token's roles count as a session's do, also where a handler asks for one. */
    private static JwtAuthenticationToken withRoles(Jwt token) {
        return new JwtAuthenticationToken(
                token,
                ActorResolver.actorOf(token).roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList());
    }

    private static HttpSecurity stateless(HttpSecurity http, ProblemWriter problems) {
        headers(http);
        return http.csrf(AbstractHttpConfigurer::disable) // no cookie is read here, so there is nothing to forge with
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(unauthenticated(problems, "Bearer"))
                        .accessDeniedHandler(denied(problems)));
    }

    private static void headers(HttpSecurity http) {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN)));
    }

    private static AuthenticationEntryPoint unauthenticated(ProblemWriter problems, String challenge) {
        return (request, response, failure) -> {
            response.setHeader("WWW-Authenticate", challenge);
            problems.write(failure, request, response);
        };
    }

    private static AccessDeniedHandler denied(ProblemWriter problems) {
        return (request, response, failure) -> problems.write(failure, request, response);
    }
}
