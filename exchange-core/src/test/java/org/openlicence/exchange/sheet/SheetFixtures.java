package org.openlicence.exchange.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.Wording;

/** Invented sheets of a battery separator. */
public final class SheetFixtures {
    private SheetFixtures() {}

    /** Everything said in both languages. */
    public static SheetContent whole() {
        return new SheetContent(
                new Wording(
                        "给动力电池厂用的陶瓷涂层隔膜，受热不收缩",
                        "A coated separator for makers of traction batteries that does not shrink in heat"),
                new Wording("普通隔膜在 130 摄氏度收缩，电池会短路", "Common separators shrink at 130 degrees and cells short"),
                new Wording("隔膜两面涂纳米氧化铝和粘合剂", "Both faces carry nano alumina and a binder"),
                new Wording("150 摄氏度 1 小时热收缩率 1.8 %", "1.8 % shrinkage after 1 hour at 150 degrees"),
                new Wording("同厚度未涂层聚乙烯隔膜 35 %", "35 % for an uncoated polyethylene film of the same thickness"),
                new Wording("不适用于凝胶电解质", "Not for gel electrolytes"),
                new Wording("微凹版涂布线和 60 摄氏度烘道", "A micro-gravure coater and a drying tunnel of 60 degrees"),
                6,
                List.of("锂电池隔膜"),
                List.of("Lithium battery separator"),
                List.of("电动汽车", "储能"),
                List.of("Electric vehicles", "Energy storage"),
                List.of("C38", "C29"));
    }

    /** Only a result and what it was compared with, in one language each. */
    public static SheetContent result(@Nullable String resultZh, @Nullable String comparedWithZh) {
        SheetContent none = SheetContent.NOTHING;
        return new SheetContent(
                new Wording("一句话", null),
                none.problem(),
                none.how(),
                new Wording(resultZh, null),
                new Wording(comparedWithZh, null),
                none.limits(),
                none.needs(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Only the sentence of use and codes of industries. */
    public static SheetContent industries(String useZh, List<String> codes) {
        SheetContent none = SheetContent.NOTHING;
        return new SheetContent(
                new Wording(useZh, null),
                none.problem(),
                none.how(),
                none.result(),
                none.comparedWith(),
                none.limits(),
                none.needs(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                codes);
    }
}
