package org.openlicence.exchange.reward.event;

/** Whether half of a reward may be left out of the month's wages (Cai Shui [2018] 58); the amount of tax is not said here. */
public enum RewardRelief {
    IN_WINDOW,
    /** Paid after the last day of the window: the whole is wage income. */
    LATE,
    /** The income comes neither from a transfer nor from a licence, or the reward is no cash. */
    KIND_NOT_COVERED,
    /** The payer is no university or research body. */
    PAYER_NOT_COVERED,
    /** The contract is not registered, or not any more. */
    NOT_REGISTERED,
    /** Paid before the relief was in force. */
    BEFORE_RELIEF
}
