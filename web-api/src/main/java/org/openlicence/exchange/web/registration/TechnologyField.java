package org.openlicence.exchange.web.registration;

/** Fields of technology of the statistics form (技术领域). */
enum TechnologyField {
    ELECTRONICS_IT,
    AEROSPACE,
    ADVANCED_MANUFACTURING,
    BIO_MEDICINE,
    NEW_MATERIALS,
    NEW_ENERGY,
    ENVIRONMENT,
    AGRICULTURE,
    NUCLEAR,
    URBAN_SOCIAL,
    MODERN_TRANSPORT
}
