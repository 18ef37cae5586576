package org.openlicence.exchange.registration.certificatelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MerkleTreeTest {
    /** Leaves of the test vectors that implementations of certificate transparency share. */
    private static final List<String> SHARED =
            List.of("", "\u0000", "\u0010", " !", "01", "@ABC", "PQRSTUVW", "`abcdefghijklmno");

    private static final int MANY = 40;
    private static final MerkleTree TREE = MerkleTree.of(leaves(MANY));

    private static List<String> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> MerkleHash.leaf("leaf " + i))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void roots_are_those_everybody_else_reckons(int size, String root) {
        MerkleTree tree = MerkleTree.of(SHARED.stream().map(MerkleHash::leaf).toList());

        assertThat(tree.root(size)).isEqualTo(root);
    }

    @Test
    void every_leaf_is_proven_under_every_root_and_under_no_other() {
        List<String> leaves = leaves(MANY);
        for (int size = 1; size <= MANY; size++) {
            String root = TREE.root(size);
            for (int leaf = 0; leaf < size; leaf++) {
                List<String> path = TREE.inclusion(leaf, size);
                assertThat(MerkleProof.included(leaves.get(leaf), leaf, size, root, path))
                        .as("%d of %d", leaf, size)
                        .isTrue();
                int other = (leaf + 1) % size;
                assertThat(size > 1 && MerkleProof.included(leaves.get(other), leaf, size, root, path))
                        .isFalse();
                assertThat(size > 1 && MerkleProof.included(leaves.get(leaf), other, size, root, path))
                        .isFalse();
            }
        }
    }

    @Test
    void every_log_is_proven_to_begin_with_every_shorter_one_and_no_altered_one() {
        List<String> altered = new ArrayList<>(leaves(MANY));
        altered.set(2, MerkleHash.leaf("another"));
        MerkleTree forged = MerkleTree.of(altered);
        for (int second = 1; second <= MANY; second++) {
            for (int first = 1; first <= second; first++) {
                List<String> proof = TREE.consistency(first, second);
                assertThat(MerkleProof.extended(first, TREE.root(first), second, TREE.root(second), proof))
                        .as("%d to %d", first, second)
                        .isTrue();
                if (first > 2) {
                    assertThat(MerkleProof.extended(
                                    first,
                                    TREE.root(first),
                                    second,
                                    forged.root(second),
                                    forged.consistency(first, second)))
                            .as("%d to %d forged", first, second)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_proof_with_a_step_changed_missing_or_too_many_proves_nothing() {
        String leaf = leaves(MANY).get(5);
        List<String> path = TREE.inclusion(5, 37);
        for (int step = 0; step < path.size(); step++) {
            List<String> changed = new ArrayList<>(path);
            changed.set(step, MerkleHash.leaf("x"));
            assertThat(MerkleProof.included(leaf, 5, 37, TREE.root(37), changed))
                    .isFalse();
            changed.set(step, "no hash");
            assertThat(MerkleProof.included(leaf, 5, 37, TREE.root(37), changed))
                    .isFalse();
            changed.remove(step);
            assertThat(MerkleProof.included(leaf, 5, 37, TREE.root(37), changed))
                    .isFalse();
        }
        List<String> longer = new ArrayList<>(path);
        longer.add(path.getFirst());
        assertThat(MerkleProof.included(leaf, 5, 37, TREE.root(37), longer)).isFalse();
        assertThat(MerkleProof.extended(5, TREE.root(5), 5, TREE.root(5), longer))
                .isFalse();
        assertThat(MerkleProof.extended(0, "", 5, TREE.root(5), List.of())).isFalse();
        assertThat(MerkleProof.extended(5, TREE.root(5), 9, TREE.root(9), List.of()))
                .isFalse();
    }

    @Test
    void what_is_not_there_is_not_proven() {
        assertThatThrownBy(() -> TREE.root(MANY + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TREE.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TREE.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(MerkleTree.of(List.of()).size()).isZero();
    }
}
