package org.openlicence.exchange.alert;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Words of saved searches, by search and hash; in no event, so that they can be erased. */
public interface SearchTexts {
    /** Keeps words in the transaction of the command. The same again does nothing. */
    void keep(SavedSearchId searchId, SearchWords words, Instant at);

    /** Erases every wording of a search that was dropped. */
    void erase(SavedSearchId searchId);

    /** One wording; empty when it was erased. */
    Optional<SearchWords> of(String searchId, String hash);

    /** The wordings of several searches by id. @param hashes the wording of each, by search id */
    Map<String, SearchWords> of(Map<String, String> hashes);
}
