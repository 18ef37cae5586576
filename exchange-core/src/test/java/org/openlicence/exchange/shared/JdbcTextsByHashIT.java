package org.openlicence.exchange.shared;

import java.util.stream.Stream;
import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.jdbc.JdbcDemandTexts;
import org.openlicence.exchange.dispute.DisputeId;
import org.openlicence.exchange.dispute.jdbc.JdbcDisputeTexts;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.jdbc.JdbcInstitutionTexts;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.match.jdbc.JdbcMatchTexts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of words, as the migrations make it. */
class JdbcTextsByHashIT extends TextsByHashContract {
    static Stream<Keeper<?>> keepers() {
        JdbcClient jdbc = CoreSchema.fresh(JdbcTextsByHashIT.class).jdbc();
        return Stream.of(
                new Keeper<>(new JdbcDemandTexts(jdbc), new DemandId("dem_1"), new DemandId("dem_2")),
                new Keeper<>(new JdbcDisputeTexts(jdbc), new DisputeId("dsp_1"), new DisputeId("dsp_2")),
                new Keeper<>(
                        new JdbcInstitutionTexts(jdbc),
                        new InstitutionId("tti_12310110DEMFUD017L"),
                        new InstitutionId("tti_12320102DEMJAN027C")),
                new Keeper<>(new JdbcMatchTexts(jdbc), new MatchId("mat_1"), new MatchId("mat_2")));
    }
}
