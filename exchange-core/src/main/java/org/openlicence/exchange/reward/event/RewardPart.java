package org.openlicence.exchange.reward.event;

/** In what somebody had a part (Zhejiang regulations art. 39). */
public enum RewardPart {
    /** Made the result or carried its conversion (主要贡献人员). */
    MAIN,
    /** Transferred or managed it (技术转移转化人员). */
    TRANSFER_STAFF,
    OTHER
}
