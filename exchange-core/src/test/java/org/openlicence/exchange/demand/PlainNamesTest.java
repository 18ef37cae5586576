package org.openlicence.exchange.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in the log for good as the name of a figure or a step. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "li@example.com",
                "温升，问 li＠example.com",
                "见 https://example.com/li",
                "13800138000",
                "１３８００１３８０００",
                "138-0013-8000",
                "138 0013 8000",
                "138–0013–8000",
                "1380013 8000",
                "021-12345678",
                "(021) 1234 5678",
                "0571-1234567",
                "电话：62281234",
                "٦٢٢٨١٢٣٤",
                "1\u200b3800138000",
                "310101199001011234",
                "加微信详谈",
                "QQ 12345",
                "联系人李某",
                "Tel: 6228"
            })
    void what_reaches_or_identifies_somebody_is_no_name_of_a_figure(String words) {
        assertThat(PlainNames.reachSomebody(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500次循环容量保持率",
                "wear in 1,000 h",
                "IEC 60068-2-64-2008 振动",
                "GB/T 31467.3-2015 热失控",
                "GB/T 18287-2013",
                "ISO 16750-3:2012",
                "0-100 km/h 加速",
                "030-045 目筛余",
                "电话接通率",
                "手机壳跌落高度",
                "第1批样件 2027-02-01",
                "QQ plot R2",
                "100000 次弯折",
                "加工精度"
            })
    void figures_standards_days_and_sizes_are(String words) {
        assertThat(PlainNames.reachSomebody(words)).isFalse();
    }
}
