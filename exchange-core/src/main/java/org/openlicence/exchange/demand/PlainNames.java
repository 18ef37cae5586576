package org.openlicence.exchange.demand;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names of figures and steps, which stand in the log for good and so must speak of nobody: what is measured is said of a thing, not
 * of a natural person (Personal Information Protection Law art. 4). Ways to reach or identify somebody are known by their form and
 * refused; a bare name of a person has no form, and the registrar who vets a demand returns it (ADR 40).
 */
final class PlainNames {
    private static final Pattern REACHES = Pattern.compile(
            // mail, a page, and whatever is only said with a number or account after it
            "@|https?:|www\\.|wechat|weixin|微信|qq *[:：]? *\\d|联系(?:人|方式|电话)|手机号|身份证|(?:电话|手机|邮箱|tel|mail) *[:：]"
                    // seven digits in a row are no number of a standard, but of a telephone, an account or a person,
                    // unless they
                    // are a round count, as of cycles
                    + "|(?<!\\d)(?!\\d{1,3}0{4,}(?!\\d))\\d{7}"
                    // a mobile number in groups, and one with its area code
                    + "|(?<!\\d)1[3-9]\\d[ .·-]?\\d{4}[ .·-]?\\d{4}(?!\\d)|(?<!\\d)\\(?0\\d{2,3}[) .·-]{1,2}\\d{3,4}[ .·-]?\\d{4}(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private PlainNames() {}

    /** Whether words tell how to reach or identify somebody, in digits of any script and width. */
    static boolean reachSomebody(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC);
        StringBuilder digits = new StringBuilder();
        folded.codePoints().forEach(sign -> {
            if (Character.isDigit(sign)) {
                digits.append(Character.digit(sign, 10));
            } else if (Character.getType(sign) != Character.FORMAT) { // what joins or parts signs unseen
                digits.appendCodePoint(Character.getType(sign) == Character.DASH_PUNCTUATION ? '-' : sign);
            }
        });
        return REACHES.matcher(digits).find();
    }
}
