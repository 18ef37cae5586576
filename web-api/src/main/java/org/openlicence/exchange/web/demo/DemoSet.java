package org.openlicence.exchange.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.shared.Role;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The invented set as written in {@code demo/demo.yaml}. */
record DemoSet(
        String password,
        List<Member> organisations,
        List<Login> accounts,
        List<Pool> funds,
        List<Right> patents,
        List<Take> licences,
        List<Broker> brokers,
        List<Introduction> introductions) {
    private static final String FILE = "/demo/demo.yaml";

    /** Key of the exchange itself, which is no member. */
    private static final String EXCHANGE = "exchange";

    record Member(
            String key,
            String creditCode,
            String nameZh,
            String nameEn,
            OrganisationKind kind,
            String divisionCode,
            @Nullable EnterpriseSize size) {
        OrganisationId id() {
            return new OrganisationId("org_" + creditCode);
        }
    }

    /** @param person login of the account this person already has; absent for its first */
    record Login(
            String login,
            String organisation,
            Role role,
            @Nullable String person,
            String titleZh,
            String titleEn) {
        String personId() {
            return "per_demo_" + (person == null ? login : person).replace('-', '_');
        }
    }

    /** A risk-compensation fund, and what was paid into it. */
    record Pool(String id, String name, String contributor, long contributedFen) {}

    /** What becomes of a patent's offer. */
    enum Stage {
        NONE,
        DRAFT,
        OPEN,
        WITHDRAWN
    }

    record Right(
            String key,
            String number,
            PatentType type,
            LocalDate filedOn,
            LocalDate grantedOn,
            List<String> ipc,
            List<String> owners,
            String titleZh,
            String titleEn,
            String abstractZh,
            String abstractEn,
            Stage offer,
            @Nullable FeePlan feePlan,
            @Nullable Integer termMonths,
            @Nullable List<OfferVariant> alternatives,
            @Nullable List<String> claimsZh,
            @Nullable List<String> claimsEn) {
        PatentId id() {
            return new PatentId("pat_" + number);
        }
    }

    /** A licence to take. @param paid whether the taker pays what is due; otherwise it stays awaited */
    record Take(String patent, String taker, String product, String divisionCode, boolean paid) {}

    /** An organisation entered as a technology-transfer institution. */
    record Broker(String organisation, List<String> disciplines, String manager) {}

    /** A broker's proposal. @param agreed whether both sides have agreed to it */
    record Introduction(String key, String broker, String enterprise, String patent, String reasons, boolean agreed) {}

    static DemoSet read() {
        try (InputStream file = DemoSet.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the demo set is not on the class path: " + FILE);
            }
            return YAMLMapper.builder().build().readValue(file, DemoSet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Member member(String key) {
        return organisations.stream()
                .filter(member -> member.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no organisation " + key + " in the demo set"));
    }

    Right patent(String key) {
        return patents.stream()
                .filter(patent -> patent.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no patent " + key + " in the demo set"));
    }

    String organisationId(Login login) {
        return login.organisation().equals(EXCHANGE)
                ? "org_exchange"
                : member(login.organisation()).id().value();
    }

    String nameZh(Login login) {
        return login.organisation().equals(EXCHANGE)
                ? "专利开放许可交易所"
                : member(login.organisation()).nameZh();
    }

    String nameEn(Login login) {
        return login.organisation().equals(EXCHANGE)
                ? "Open Licence Exchange"
                : member(login.organisation()).nameEn();
    }
}
