package org.openlicence.exchange.registration.certificatelog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree of RFC 9162, 2.1 over leaves in their order. Hashes of all complete subtrees are kept, 64 bytes a leaf, so that
 * a root or proof of any size up to its own takes a number of steps that grows with the logarithm.
 */
public final class MerkleTree {
    /** {@code levels[l]}: hashes of the subtrees of 2^l leaves, one after the other. */
    private final List<byte[]> levels;

    private final int size;

    private MerkleTree(List<byte[]> levels, int size) {
        this.levels = levels;
        this.size = size;
    }

    /** @param leafHashes hexadecimal, the first first */
    public static MerkleTree of(List<String> leafHashes) {
        byte[] level = new byte[leafHashes.size() * MerkleHash.WIDTH];
        int at = 0;
        for (String hash : leafHashes) {
            System.arraycopy(MerkleHash.bytes(hash), 0, level, at, MerkleHash.WIDTH);
            at += MerkleHash.WIDTH;
        }
        List<byte[]> levels = new ArrayList<>();
        while (level.length > 0) {
            levels.add(level);
            level = above(level);
        }
        return new MerkleTree(levels, leafHashes.size());
    }

    public int size() {
        return size;
    }

    /** Root over the first {@code leaves}. @throws IllegalArgumentException when there are not so many */
    public String root(long leaves) {
        int end = within(leaves);
        return MerkleHash.hex(end == 0 ? MerkleHash.nothing() : hash(0, end));
    }

    /** Hashes beside the way from a leaf to the root over the first {@code leaves} (2.1.3). */
    public List<String> inclusion(long leaf, long leaves) {
        int end = within(leaves);
        if (leaf < 0 || leaf >= end) {
            throw new IllegalArgumentException("there is no such leaf under that root");
        }
        List<String> path = new ArrayList<>();
        path((int) leaf, 0, end, path);
        return List.copyOf(path);
    }

    /** Proof that the log of {@code first} leaves is the beginning of that of {@code second} (2.1.4); empty from nothing or itself. */
    public List<String> consistency(long first, long second) {
        int end = within(second);
        if (first < 0 || first > end) {
            throw new IllegalArgumentException("a log does not shrink");
        }
        List<String> proof = new ArrayList<>();
        if (first > 0) {
            subproof((int) first, 0, end, true, proof);
        }
        return List.copyOf(proof);
    }

    private void path(int leaf, int from, int end, List<String> path) {
        if (end - from == 1) {
            return;
        }
        int middle = from + left(end - from);
        if (leaf < middle) {
            path(leaf, from, middle, path);
            path.add(MerkleHash.hex(hash(middle, end)));
        } else {
            path(leaf, middle, end, path);
            path.add(MerkleHash.hex(hash(from, middle)));
        }
    }

    private void subproof(int first, int from, int end, boolean known, List<String> proof) {
        if (first == end) {
            if (!known) {
                proof.add(MerkleHash.hex(hash(from, end)));
            }
            return;
        }
        int middle = from + left(end - from);
        if (first <= middle) {
            subproof(first, from, middle, known, proof);
            proof.add(MerkleHash.hex(hash(middle, end)));
        } else {
            subproof(first, middle, end, false, proof);
            proof.add(MerkleHash.hex(hash(from, middle)));
        }
    }

    /** Hash of the leaves from, up to before end; from is a multiple of the subtree's width. */
    private byte[] hash(int from, int end) {
        int width = end - from;
        if (Integer.bitCount(width) == 1) {
            int at = (from / width) * MerkleHash.WIDTH;
            return Arrays.copyOfRange(levels.get(Integer.numberOfTrailingZeros(width)), at, at + MerkleHash.WIDTH);
        }
        int middle = from + left(width);
        return MerkleHash.node(hash(from, middle), hash(middle, end));
    }

    /** Largest power of two below a width. */
    private static int left(int width) {
        return Integer.highestOneBit(width - 1);
    }

    private static byte[] above(byte[] level) {
        int pair = 2 * MerkleHash.WIDTH;
        byte[] above = new byte[level.length / pair * MerkleHash.WIDTH];
        for (int at = 0; at < above.length; at += MerkleHash.WIDTH) {
            byte[] left = Arrays.copyOfRange(level, 2 * at, 2 * at + MerkleHash.WIDTH);
            byte[] right = Arrays.copyOfRange(level, 2 * at + MerkleHash.WIDTH, 2 * at + pair);
            System.arraycopy(MerkleHash.node(left, right), 0, above, at, MerkleHash.WIDTH);
        }
        return above;
    }

    private int within(long leaves) {
        if (leaves < 0 || leaves > size) {
            throw new IllegalArgumentException("the log has no " + leaves + " leaves");
        }
        return (int) leaves;
    }
}
