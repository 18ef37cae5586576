package org.openlicence.exchange.registration.certificatelog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks proofs as RFC 9162 tells it, from hashes alone. What cannot be read proves nothing. */
public final class MerkleProof {
    private MerkleProof() {}

    /** Whether a leaf is under a root (2.1.3.2). */
    public static boolean included(String leafHash, long leaf, long size, String root, List<String> path) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        try {
            long at = leaf;
            long last = size - 1;
            byte[] reached = MerkleHash.bytes(leafHash);
            for (String step : path) {
                byte[] beside = MerkleHash.bytes(step);
                if (last == 0) {
                    return false;
                }
                if ((at & 1) == 1 || at == last) {
                    reached = MerkleHash.node(beside, reached);
                    while ((at & 1) == 0 && at != 0) {
                        at >>= 1;
                        last >>= 1;
                    }
                } else {
                    reached = MerkleHash.node(reached, beside);
                }
                at >>= 1;
                last >>= 1;
            }
            return last == 0 && Arrays.equals(reached, MerkleHash.bytes(root));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Whether the log under the second root begins with that under the first (2.1.4.2). */
    public static boolean extended(
            long firstSize, String firstRoot, long secondSize, String secondRoot, List<String> proof) {
        if (firstSize == secondSize) {
            return firstRoot.equals(secondRoot) && proof.isEmpty();
        }
        if (firstSize < 1 || firstSize > secondSize || proof.isEmpty()) {
            return false;
        }
        try {
            List<String> path = new ArrayList<>(proof);
            if (Long.bitCount(firstSize) == 1) {
                path.addFirst(firstRoot);
            }
            int skipped = Long.numberOfTrailingZeros(firstSize);
            return reaches((firstSize - 1) >> skipped, (secondSize - 1) >> skipped, firstRoot, secondRoot, path);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean reaches(long from, long to, String firstRoot, String secondRoot, List<String> path) {
        long at = from;
        long last = to;
        byte[] first = MerkleHash.bytes(path.getFirst());
        byte[] second = first;
        for (String step : path.subList(1, path.size())) {
            byte[] beside = MerkleHash.bytes(step);
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                first = MerkleHash.node(beside, first);
                second = MerkleHash.node(beside, second);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                second = MerkleHash.node(second, beside);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0
                && Arrays.equals(first, MerkleHash.bytes(firstRoot))
                && Arrays.equals(second, MerkleHash.bytes(secondRoot));
    }
}
