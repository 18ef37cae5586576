package org.openlicence.exchange.ops.console;

import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openlicence.exchange.registration.certificate.CertificateSigner.Period;
import org.openlicence.exchange.registration.certificate.keystore.KeystoreCertificateSigner;
import org.springframework.core.env.Environment;

/**
 * {@code keys list} and {@code keys rotate}: the keys that sign certificates and daily roots. Needs the directory of the keys
 * only; nodes that run see a new key at their next signature.
 */
final class KeysCommand implements ConsoleCommand {
    private final Environment environment;
    private final Clock clock;

    KeysCommand(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public int run(Words words, PrintStream out) {
        String what = words.word(0, "list or rotate");
        if (!KeystoreCertificateSigner.exists(environment)) {
            throw new Misunderstood("there are no keys in "
                    + KeystoreCertificateSigner.directory(environment).toAbsolutePath()
                    + "; name the exchange's directory with --data, or EXCHANGE_CERTIFICATE_KEYSTORE");
        }
        KeystoreCertificateSigner signer = new KeystoreCertificateSigner(environment);
        switch (what) {
            case "list" -> {}
            case "rotate" -> {
                signer.rotate(clock.instant().truncatedTo(ChronoUnit.SECONDS));
                out.printf("a new key signs from now on; back up the directory of the keys%n%n");
            }
            default -> throw new Misunderstood("keys knows list and rotate, not " + what);
        }
        out.print(table(signer.periods()));
        return DONE;
    }

    private static Table table(List<Period> periods) {
        Table table = new Table("key", "signs from", "until");
        for (Period period : periods) {
            table.row(period.keyId(), period.from(), period.until() == null ? "signs now" : period.until());
        }
        return table;
    }
}
