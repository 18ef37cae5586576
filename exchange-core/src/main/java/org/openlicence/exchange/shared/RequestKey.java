package org.openlicence.exchange.shared;

/**
 * One request of one sender, whole: who sends it, under which key of its own choice, to which place, on which version and
 * with which content. Two requests with the same key are the same one, sent again.
 *
 * @param hash over all of that
 */
public record RequestKey(ContentHash hash) {
    /**
     * @param actor who sends it: another person's request with the same words is another one
     * @param key the sender's own
     * @param requestHash over place, version and content
     */
    public static RequestKey of(Actor actor, String key, String requestHash) {
        return new RequestKey(
                ContentHash.of(String.join("\n", actor.organisationId(), actor.personId(), key, requestHash)));
    }
}
