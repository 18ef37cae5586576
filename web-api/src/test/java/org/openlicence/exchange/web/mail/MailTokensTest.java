package org.openlicence.exchange.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.mail.MailTokens.Grant;
import org.openlicence.exchange.web.mail.MailTokens.Purpose;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailTokensTest {
    private static final Grant GRANT = new Grant("per_1", "org_1", "sav_1");

    private final MailTokens tokens = new MailTokens(new byte[32]);

    @Test
    void a_token_grants_what_it_was_made_for_and_nothing_else() {
        String token = tokens.token(Purpose.STOP, GRANT);
        assertThat(tokens.read(Purpose.STOP, token)).contains(GRANT);
        assertThat(tokens.read(Purpose.CONFIRM, token)).isEmpty();
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 1);
        assertThat(new MailTokens(other).read(Purpose.STOP, token)).isEmpty();
    }

    @Test
    void no_sign_of_it_can_be_changed() {
        String token = tokens.token(Purpose.STOP, GRANT);
        for (int i = 0; i < token.length() - 1; i++) { // the last sign of each part may hold spare bits
            if (token.charAt(i) == '.' || token.charAt(i + 1) == '.') {
                continue;
            }
            String forged = token.substring(0, i) + (token.charAt(i) == 'A' ? 'B' : 'A') + token.substring(i + 1);
            assertThat(tokens.read(Purpose.STOP, forged)).as(forged).isEmpty();
        }
    }

    @Test
    void nonsense_is_no_token() {
        for (String nonsense : new String[] {"", ".", "a", "a.b", "%.%", "x".repeat(10_000)}) {
            assertThat(tokens.read(Purpose.STOP, nonsense)).as(nonsense).isEmpty();
        }
        assertThatThrownBy(() -> new MailTokens(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
