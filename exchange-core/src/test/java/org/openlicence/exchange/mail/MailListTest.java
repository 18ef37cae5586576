package org.openlicence.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** However much there is to tell, a mail can hold it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailListTest {
    @Test
    void as_many_as_are_read_are_told_one_by_one_and_the_rest_by_their_number() {
        String all = MailList.of(numbers(MailList.MOST), number -> "thing " + number, more -> "and more: " + more);
        assertThat(all).contains("\nthing 1\n", "\nthing 30\n").doesNotContain("and more");
        String some = MailList.of(numbers(MailList.MOST + 5), number -> "thing " + number, more -> "and more: " + more);
        assertThat(some).contains("\nthing 30\n").doesNotContain("thing 31").endsWith("\nand more: 5\n");
    }

    @Test
    void the_longest_things_fit_into_a_mail_with_room_for_a_letter_around_them() {
        String longest = "𠀀".repeat(5_000);
        String list = MailList.of(numbers(10_000), number -> longest, more -> "and more: " + more);
        assertThat(list.length()).isLessThan(Mail.MAX_TEXT - 4_000);
    }

    @Test
    void a_title_is_cut_between_characters() {
        assertThat(MailList.title("短".repeat(120))).isEqualTo("短".repeat(120));
        assertThat(MailList.title("𠀀".repeat(121))).isEqualTo("𠀀".repeat(59) + "…");
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}
