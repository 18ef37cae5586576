package org.openlicence.exchange.query.retrieval;

import java.util.List;

/** Reads nothing. */
record AbsentMeaning(String reason) implements Meaning {
    @Override
    public boolean reads(Language language) {
        return false;
    }

    @Override
    public String absence(Language language) {
        return reason;
    }

    @Override
    public String model(Language language) {
        return "none";
    }

    @Override
    public int dimensions(Language language) {
        return 0;
    }

    @Override
    public List<float[]> passages(Language language, List<String> texts) {
        throw new IllegalStateException(reason);
    }

    @Override
    public float[] query(Language language, String text) {
        throw new IllegalStateException(reason);
    }

    @Override
    public float[] across(float[] chinese, float[] gloss) {
        throw new IllegalStateException(reason);
    }
}
