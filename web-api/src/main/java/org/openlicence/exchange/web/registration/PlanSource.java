package org.openlicence.exchange.web.registration;

/** Which public plan the project came from (计划来源). */
enum PlanSource {
    NATIONAL,
    MINISTRY,
    PROVINCIAL,
    CITY_COUNTY,
    NONE
}
