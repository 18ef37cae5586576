package org.openlicence.exchange.demand;

/** Public numbers of demands (需求编号): {@code XQ}, the year, six digits; without a gap within a year. */
public interface DemandNumbers {
    /** Belongs to the transaction of the command. @param year of the publication in Asia/Shanghai */
    String next(int year);
}
