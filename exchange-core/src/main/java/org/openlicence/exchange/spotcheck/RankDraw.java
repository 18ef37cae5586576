package org.openlicence.exchange.spotcheck;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openlicence.exchange.shared.ContentHash;

/**
 * A draw that anybody with the list and the seed can repeat with any tool that reckons SHA-256.
 *
 * <p>Each member is ranked by the hexadecimal SHA-256 of seed, line feed and member, in UTF-8; the lowest ranks are drawn.
 * The order of the list plays no part. Written out in docs/domain/spot-check.md.
 */
public final class RankDraw {
    /** Another way to draw gets another name. */
    public static final String ALGORITHM = "SHA256-RANK-1";

    private static final int WHOLE = 10_000;

    private RankDraw() {}

    /** The lowest ranks, the lowest first. */
    public static List<String> draw(Collection<String> members, String seed, int many) {
        return members.stream()
                .distinct()
                .map(member -> new Ranked(ContentHash.of(seed + "\n" + member).value(), member))
                .sorted(Comparator.comparing(Ranked::rank).thenComparing(Ranked::member))
                .limit(many)
                .map(Ranked::member)
                .toList();
    }

    /** How many a rate comes to: rounded up, at least the minimum, at most all. @param rate basis points */
    public static int size(int population, int rate, int minimum) {
        long rated = ((long) population * rate + WHOLE - 1) / WHOLE;
        return (int) Math.min(population, Math.max(rated, minimum));
    }

    /** The list in its order: sorted, each once. */
    public static List<String> ordered(Collection<String> members) {
        return members.stream().distinct().sorted().toList();
    }

    /** SHA-256 of the ordered list, each member followed by a line feed. */
    public static String hash(Collection<String> members) {
        StringBuilder list = new StringBuilder();
        ordered(members).forEach(member -> list.append(member).append('\n'));
        return ContentHash.of(list.toString()).value();
    }

    private record Ranked(String rank, String member) {}
}
