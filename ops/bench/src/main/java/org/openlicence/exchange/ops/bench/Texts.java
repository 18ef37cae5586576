package org.openlicence.exchange.ops.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.Bibliography;

/** Invented bilingual texts in the length of real ones; the same number gives the same text. */
final class Texts {
    private static final List<String> THINGS_ZH =
            List.of("锂离子电池", "催化剂", "图像识别", "传感器", "机器人", "半导体", "水处理", "复合材料", "发动机", "疫苗", "光伏组件", "轴承");
    private static final List<String> THINGS_EN = List.of(
            "lithium battery",
            "catalyst",
            "image recognition",
            "sensor",
            "robot",
            "semiconductor",
            "water treatment",
            "composite",
            "engine",
            "vaccine",
            "photovoltaic module",
            "bearing");
    private static final List<String> WORDS_ZH = List.of(
            "包括", "壳体", "连接", "控制", "温度", "压力", "方法", "步骤", "获取", "参数", "提高", "效率", "降低", "成本", "结构", "简单", "模块", "信号",
            "材料", "制备", "混合", "搅拌", "反应", "得到", "表面", "涂层", "数据", "训练", "模型", "检测");
    private static final List<String> WORDS_EN = List.of(
            "comprises",
            "a housing",
            "connected",
            "control",
            "temperature",
            "pressure",
            "method",
            "step",
            "obtaining",
            "parameters",
            "improves",
            "efficiency",
            "lower",
            "cost",
            "structure",
            "simple",
            "module",
            "signal",
            "material",
            "preparing",
            "mixing",
            "stirring",
            "reaction",
            "surface",
            "coating",
            "data",
            "training",
            "model",
            "detection");
    private static final List<String> IPC = List.of(
            "H01M 10/0525",
            "B01J 23/00",
            "G06V 10/40",
            "G01D 21/02",
            "B25J 9/16",
            "H01L 21/02",
            "C02F 1/44",
            "C08J 5/04",
            "F02B 33/00",
            "A61K 39/00",
            "H02S 20/00",
            "F16C 19/00");

    private Texts() {}

    static Bibliography bibliography(int n, LocalDate filedOn, @Nullable LocalDate grantedOn) {
        Random random = new Random(n);
        int thing = n % THINGS_ZH.size();
        return new Bibliography(
                "一种" + THINGS_ZH.get(thing) + "及其" + pick(WORDS_ZH, random) + pick(WORDS_ZH, random) + "装置" + n,
                "A " + THINGS_EN.get(thing) + " with " + pick(WORDS_EN, random) + " " + n,
                "本发明公开了一种" + THINGS_ZH.get(thing) + "，" + text(WORDS_ZH, "", 110, random) + "。",
                "Disclosed is a " + THINGS_EN.get(thing) + " which " + text(WORDS_EN, " ", 120, random) + ".",
                List.of(IPC.get(thing)),
                filedOn,
                grantedOn,
                null);
    }

    /** What people look for, in both languages. */
    static String query(int n) {
        return n % 2 == 0 ? THINGS_ZH.get(n / 2 % THINGS_ZH.size()) : THINGS_EN.get(n / 2 % THINGS_EN.size());
    }

    private static String text(List<String> words, String between, int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : i % 12 == 0 ? (between.isEmpty() ? "，" : ", ") : between)
                    .append(pick(words, random));
        }
        return text.toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
