-- Vectors of texts, so that a rebuild of the search index makes none again. May be emptied at any time.
create table passage_vector (
    model text not null,
    -- SHA-256 of the text
    text_hash text not null,
    -- half-precision numbers, two bytes each
    vector bytea not null,
    primary key (model, text_hash));
