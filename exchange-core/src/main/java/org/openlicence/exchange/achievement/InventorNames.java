package org.openlicence.exchange.achievement;

import java.util.List;
import java.util.Map;

/**
 * Whom the pseudonyms of inventors stand for, kept beside the log and erasable. An owner sees its own only.
 */
public interface InventorNames {
    /**
     * A pseudonym for each name, the one it has already or a new random one, in the order given.
     *
     * @param knownAs how the owner tells its inventors apart, e.g. a name, or name and staff number
     */
    List<String> pseudonyms(String ownerId, List<String> knownAs);

    /** Names of an owner's inventors by pseudonym; those erased are not there. */
    Map<String, String> known(String ownerId);

    /** Erases a name for good; the same name entered again gets another pseudonym. */
    void erase(String ownerId, String personId);
}
