package org.openlicence.exchange.query.retrieval;

/** A language texts are written and found in. */
public enum Language {
    ZH,
    EN;

    /** Chinese when at least a fifth of the letters are Han: a Chinese text full of symbols and model names stays Chinese. */
    public static Language of(String text) {
        long han = text.codePoints().filter(Language::isHan).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return han > 0 && han * 5 >= letters ? ZH : EN;
    }

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** As it ends the names of fields, e.g. {@code Zh}. */
    String suffix() {
        return this == ZH ? "Zh" : "En";
    }
}
