package org.openlicence.exchange.web.royalty;

import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.royalty.RoyaltyAudit;
import org.openlicence.exchange.royalty.RoyaltyAudit.Finding;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** What came of an audit, in sentences for both sides. */
@Component
class AuditWords {
    private final PageText text;

    AuditWords(PageText text) {
        this.text = text;
    }

    List<String> of(RoyaltyAudit audit) {
        List<String> words = new ArrayList<>();
        words.add(text.message("royalty.audit.called", text.day(audit.calledOn())));
        Finding finding = audit.finding();
        if (finding != null) {
            words.add(text.message(
                    "royalty.audit.found",
                    text.money(finding.baseFen()),
                    text.money(finding.dueFen()),
                    text.money(finding.differenceFen())));
            words.add(text.message(
                    "royalty.audit.cost", text.money(finding.costFen()), text.label(finding.costBearer())));
        }
        Boolean accepted = audit.accepted();
        if (accepted != null) {
            words.add(text.message(accepted ? "royalty.audit.accepted" : "royalty.audit.contested"));
        }
        return words;
    }
}
