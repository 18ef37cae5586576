package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.institution.CreditTier;
import org.openlicence.exchange.institution.InstitutionStanding;
import org.openlicence.exchange.match.rule.TierMayIntroduce;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.sheet.ContactFreeText;

/** What must hold before the exchange mails words of a broker to its clients: the same as for its introductions. */
public final class MailToClients {
    private MailToClients() {}

    /** MAT-01 and TSH-06. @param words as the broker wrote them, read by people who may not know it */
    public static List<BusinessRule> rules(String brokerId, String words, LocalDate day, EventHistory history) {
        Optional<CreditTier> tier = InstitutionStanding.of(brokerId, history).tierOn(day);
        return List.of(
                new TierMayIntroduce(
                        tier.map(Enum::name).orElse("-"),
                        tier.map(CreditTier::mayIntroduce).orElse(false)),
                ContactFreeText.rule("reasons", words));
    }
}
