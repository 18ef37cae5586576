package org.openlicence.exchange.patent;

/** Kind of right: 发明, 实用新型, 外观设计. */
public enum PatentType {
    INVENTION,
    UTILITY_MODEL,
    DESIGN
}
