package org.openlicence.exchange.demand;

/** What is asked for. */
public enum DemandType {
    /** A service: evaluation, navigation, facilities, transformation (服务需求). */
    SERVICE,
    /** A technology that may exist already (技术需求). */
    TECHNOLOGY,
    /** A problem put out to open bidding (揭榜挂帅). */
    OPEN_BID
}
