package org.openlicence.exchange.web.security;

import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.registration.CaseArea;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.stereotype.Component;

/**
 * The desk the reader sits at, and which cases lie on it: those the reader's organisation may act on, and no other's. Nothing lies
 * there for who is not signed in.
 */
@Component
public class DeskOfReader {
    private static final Set<Role> POINT = Set.of(Role.REVIEWER, Role.APPROVER);
    private static final Set<Role> OFFICE = Set.of(Role.MARKET_OFFICE);
    private static final Set<Role> OUTSIDE = Set.of(Role.MARKET_OFFICE, Role.EXPERT, Role.TAX_BODY);

    private final OrganisationDirectory directory;
    private final PolicyBook policies;
    private final ActorResolver actors;
    private final Clock clock;

    DeskOfReader(OrganisationDirectory directory, PolicyBook policies, ActorResolver actors, Clock clock) {
        this.directory = directory;
        this.policies = policies;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether the reader works at a registration point. */
    public boolean atPoint() {
        return has(POINT);
    }

    /** Whether the reader is of the market office, an expert or of a tax body. */
    public boolean outside() {
        return has(OUTSIDE);
    }

    /** Division of the reader's organisation, e.g. {@code 310104}. @throws NotFound when the directory does not know it */
    public String division() {
        String organisation = actors.required().organisationId();
        return directory.find(organisation).map(Entry::divisionCode).orElseThrow(() -> new NotFound(organisation));
    }

    /** Cases of the reader's registration point; none for whoever works at none. */
    public CaseArea area() {
        return areaOf(POINT, point -> CaseArea.ofPoint(point, Shanghai.dayOf(clock.instant()), policies));
    }

    /** Whether a case lies on the desk of the reader's registration point. */
    public boolean covers(RegistrationView view) {
        return area().covers(view.region(), view.point());
    }

    /** Whether the reader is of the market office of the region a case was filed in. */
    public boolean ofOffice(RegistrationView view) {
        return areaOf(OFFICE, CaseArea::ofOffice).covers(view.region(), view.point());
    }

    private CaseArea areaOf(Set<Role> roles, Function<Entry, CaseArea> area) {
        return actors.current()
                .filter(actor -> actor.roles().stream().anyMatch(roles::contains))
                .flatMap(actor -> directory.find(actor.organisationId()))
                .map(area)
                .orElse(CaseArea.NONE);
    }

    private boolean has(Set<Role> roles) {
        return actors.current()
                .filter(actor -> actor.roles().stream().anyMatch(roles::contains))
                .isPresent();
    }
}
