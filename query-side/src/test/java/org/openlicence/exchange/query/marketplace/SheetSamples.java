package org.openlicence.exchange.query.marketplace;

import java.util.List;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.SheetEvent.TechnologyDescribed;
import org.openlicence.exchange.sheet.event.Wording;

/** Invented technology sheets. */
public final class SheetSamples {
    public static final SheetContent SEPARATOR = new SheetContent(
            new Wording("受热不收缩的电池隔膜", null),
            new Wording("普通隔膜在 130 摄氏度收缩", "Common separators shrink at 130 degrees"),
            Wording.NONE,
            new Wording("150 摄氏度热收缩率 1.8 %", null),
            new Wording("未涂层隔膜 35 %", null),
            Wording.NONE,
            Wording.NONE,
            6,
            List.of("锂电池隔膜"),
            List.of("Lithium battery  separator"),
            List.of("电动汽车"),
            List.of(),
            List.of("C38", "C29"));

    private SheetSamples() {}

    public static TechnologyDescribed described(String patentId, SheetContent content) {
        return new TechnologyDescribed(
                "tsh_" + patentId.substring("pat_".length()), patentId, content, Samples.trace());
    }
}
