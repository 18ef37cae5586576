package org.openlicence.exchange.ops.console.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in Latin letters: English, and the legal forms and institutions of other languages met in patent records. */
final class LatinOrganisationNames {
    /** Legal forms and kinds of institution, lower case, without dots and accents. */
    private static final Set<String> SAYS_SO = Set.of(
            // legal forms
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "corporacion",
            "llc",
            "ltd",
            "limited",
            "ltda",
            "limitada",
            "gmbh",
            "mbh",
            "plc",
            "company",
            "companhia",
            "compania",
            "compagnie",
            "aktiengesellschaft",
            "aktiebolag",
            "gesellschaft",
            "kabushiki",
            "kaisha",
            "kk",
            "spa",
            "srl",
            "sarl",
            "sas",
            "eireli",
            "pty",
            "pte",
            "llp",
            "lllp",
            "bhd",
            "aps",
            "oyj",
            "gmbh&co",
            "sociedad",
            "sociedade",
            "societe",
            "societa",
            "partnership",
            "cooperativa",
            "cooperative",
            "cv",
            "kgaa",
            "epe",
            "sapi",
            "vof",
            "scl",
            "saic",
            "saicf",
            "kft",
            "vzw",
            "bvba",
            "ulc",
            "telefonaktiebolaget",
            "stichting",
            "anstalt",
            // institutions
            "university",
            "universitat",
            "universitaet",
            "universiteit",
            "universite",
            "universita",
            "universidad",
            "universidade",
            "college",
            "institute",
            "institut",
            "instituto",
            "istituto",
            "institution",
            "polytechnic",
            "foundation",
            "fundacion",
            "fundacao",
            "fondazione",
            "stiftung",
            "hospital",
            "clinic",
            "laboratory",
            "laboratories",
            "laboratorio",
            "laboratorios",
            "laboratoires",
            "center",
            "centre",
            "centro",
            "agency",
            "agence",
            "administration",
            "ministry",
            "ministerio",
            "department",
            "government",
            "council",
            "consejo",
            "conselho",
            "consiglio",
            "commissariat",
            "commission",
            "comision",
            "comissao",
            "academy",
            "academia",
            "association",
            "associacao",
            "asociacion",
            "organisation",
            "organization",
            "authority",
            "regents",
            "trustees",
            "society",
            "school",
            "ecole",
            "organisatie",
            "consortium",
            "escola",
            "escuela",
            "empresa",
            "faculdade",
            "bureau",
            "secretary",
            // words of firms that are no surname
            "industria",
            "industrias",
            "industries",
            "comercio",
            "technologies",
            "technology",
            "tecnologia",
            "tecnologias",
            "systems",
            "sistemas",
            "services",
            "servicos",
            "servicios",
            "solutions",
            "pharmaceuticals",
            "pharmaceutical",
            "pharma",
            "therapeutics",
            "biotech",
            "biosciences",
            "engineering",
            "engenharia",
            "ingenieria",
            "enterprises",
            "holding",
            "holdings",
            "group",
            "grupo",
            "international",
            "products",
            "produtos",
            "productos",
            "electronics",
            "chemicals",
            "semiconductor",
            "software",
            "networks",
            "participacoes",
            "consultoria",
            "farmaceutica",
            "quimica",
            "equipamentos",
            "innovations",
            "ventures");

    /** Legal forms that look like a word of a name unless they are written as an abbreviation. */
    private static final Set<String> DOTTED =
            Set.of("sa", "ag", "ab", "bv", "nv", "lp", "se", "as", "sl", "co", "oy", "kg");

    private static final Set<String> LAST_WORD = Set.of("ag", "ab", "bv", "nv", "oy", "kg", "lp");
    private static final Pattern SEPARATORS =
            Pattern.compile("[\\s,()\\[\\]&\"“”]+|--|(?<=[\\p{L}./]{2})-(?=\\s?\\p{L})");
    private static final Pattern DOTS = Pattern.compile("[./']");

    private LatinOrganisationNames() {}

    static boolean recognised(String name) {
        // Patent records print people as "Surname; Given name".
        if (name.indexOf(';') >= 0) {
            return false;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String[] words = SEPARATORS.split(plain.strip());
        boolean mixedCase = !plain.equals(plain.toUpperCase(Locale.ROOT));
        for (int i = 0; i < words.length; i++) {
            String bare = DOTS.matcher(words[i]).replaceAll("").toLowerCase(Locale.ROOT);
            boolean last = i == words.length - 1;
            if (i > 0 && bare.length() > 1 && (SAYS_SO.contains(bare) || shortForm(words[i], bare, last, mixedCase))) {
                return true;
            }
            if (i == 0 && words.length > 1 && bare.length() > 4 && SAYS_SO.contains(bare)) {
                return true;
            }
        }
        return plain.toLowerCase(Locale.ROOT).contains("united states of america");
    }

    private static boolean shortForm(String written, String bare, boolean last, boolean mixedCase) {
        if (!DOTTED.contains(bare)) {
            return false;
        }
        boolean abbreviated = written.indexOf('.') >= 0 && written.indexOf('.') < written.length() - 1
                || written.indexOf('/') > 0
                || bare.equals("co") && written.endsWith(".");
        boolean capitals = mixedCase && written.equals(written.toUpperCase(Locale.ROOT));
        return abbreviated || last && (capitals || LAST_WORD.contains(bare));
    }
}
