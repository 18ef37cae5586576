package org.openlicence.exchange.institution;

/** Grade of a technology manager (技术经理人等级). */
public enum ManagerGrade {
    JUNIOR,
    INTERMEDIATE,
    SENIOR
}
