package org.openlicence.exchange.web.registration;

/** Kinds of intellectual property of the statistics form (知识产权类型). */
enum IpKind {
    PATENT_INVENTION,
    PATENT_UTILITY_MODEL,
    PATENT_DESIGN,
    KNOW_HOW,
    SOFTWARE_COPYRIGHT,
    IC_LAYOUT,
    PLANT_VARIETY,
    BIOMED_VARIETY,
    NONE
}
