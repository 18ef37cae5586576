package org.openlicence.exchange.demand;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.event.Indicator;
import org.openlicence.exchange.demand.event.Measured;

/** A demand of an enterprise for a wear-resistant coating, 600,000 yuan. */
public final class DemandFixtures {
    public static final Indicator WEAR = new Indicator("wear", "um", "<=", "5", true);
    public static final Indicator COLOUR = new Indicator("gloss", "GU", ">=", "60", false);
    public static final Indicator GATE = new Indicator("hours", "h", ">=", "200", true);
    public static final PublicWords WORDS = new PublicWords(
            "阀门密封面耐磨涂层",
            "Wear-resistant coating for valve seats",
            "现有涂层在含砂介质中三个月失效",
            "镍基合金密封面",
            "等离子喷涂已试过",
            "1000小时磨损不超过5微米",
            "高压球阀",
            "页岩气井口",
            "涂层温度低于200摄氏度",
            "有同类工程业绩");

    private DemandFixtures() {}

    public static DemandContent coating() {
        return content(DemandType.TECHNOLOGY, WORDS, AwardMode.SINGLE, null, List.of());
    }

    public static DemandContent race() {
        return content(DemandType.OPEN_BID, WORDS, AwardMode.HORSE_RACE, LocalDate.of(2027, 3, 31), List.of(GATE));
    }

    public static DemandContent content(
            DemandType type, PublicWords words, AwardMode mode, @Nullable LocalDate gateDate, List<Indicator> gate) {
        return new DemandContent(
                type,
                words,
                "C34",
                "310000",
                List.of(WEAR, COLOUR),
                60_000_000L,
                30_000_000L,
                LocalDate.of(2027, 12, 31),
                IpOwnership.SHARED,
                CooperationMode.COMMISSIONED,
                mode,
                gateDate,
                gate,
                true,
                true,
                "密封副的具体结构与工况曲线",
                "王工 021-0000");
    }

    public static List<Measured> measured(String wear, String gloss) {
        return List.of(new Measured("wear", wear), new Measured("gloss", gloss));
    }
}
