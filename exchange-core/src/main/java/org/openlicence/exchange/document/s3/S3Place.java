package org.openlicence.exchange.document.s3;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where the bucket is and how it is asked.
 *
 * @param endpoint of a server other than Amazon's; absent for Amazon's of the region
 * @param prefix what the names of our objects begin with, for a bucket that is shared
 * @param pathStyle bucket in the path and not in the host's name, as most other servers need it
 * @param keys absent: what environment, profile or machine say
 * @param patience longest wait for one answer, repetitions not counted
 */
public record S3Place(
        @Nullable URI endpoint,
        String region,
        String bucket,
        String prefix,
        boolean pathStyle,
        @Nullable Keys keys,
        Duration patience) {

    /** A pair of keys that is set down in the configuration. */
    public record Keys(String access, String secret) {
        @Override
        public String toString() {
            return "keys of " + access;
        }
    }
}
