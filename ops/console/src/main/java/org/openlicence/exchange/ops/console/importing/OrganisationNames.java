package org.openlicence.exchange.ops.console.importing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells names of organisations from names of people, when in doubt for the person.
 *
 * <p>A name counts as an organisation's only if it carries a word that says so: a legal form or a kind of institution.
 * A trade name without one is left out with the people; that loses an owner's name, the other error would put a person
 * into events that cannot be erased.
 */
final class OrganisationNames {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** "(Osaka, JP)", "(CL)": printed after each of several names that a source put into one string. */
    private static final Pattern PLACE = Pattern.compile("\\((?:[^()]*,\\s*)?[A-Z]{2}\\)[\\s,]*");

    private static final Pattern UNCLOSED = Pattern.compile("\\([^()]*$");

    private OrganisationNames() {}

    /** The names in one string of a source, each to be judged by itself. */
    static List<String> separate(String printed) {
        return Arrays.stream(PLACE.split(printed))
                .map(name -> UNCLOSED.matcher(name).replaceAll("").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    static boolean recognised(String name) {
        return HAN.matcher(name).find()
                ? ChineseOrganisationNames.recognised(name)
                : LatinOrganisationNames.recognised(name);
    }
}
