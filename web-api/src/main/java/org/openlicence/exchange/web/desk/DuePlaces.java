package org.openlicence.exchange.web.desk;

import org.openlicence.exchange.query.duelist.DueItem;

/** The page on which something of the due list is done. */
final class DuePlaces {
    private DuePlaces() {}

    static String of(DueItem item) {
        String id = item.aggregateId();
        return switch (item.what()) {
            case NOTICE_STALE, CONTRACT_SUM_DUE -> "/licences/" + id + "/payment";
            case LICENCE_TERM_ENDS -> "/licences/" + id;
            case RECORDAL_DUE -> licence(id) + "/recordal";
            case ROYALTY_STATEMENT_DUE -> licence(id) + "/royalties";
            case ROYALTY_PAYMENT_DUE, AGREED_SUM_DUE -> licence(id) + "/royalties/" + item.subject() + "/payment";
            case DEMAND_CALL_ENDS,
                    DEMAND_EXPIRES,
                    DEMAND_CONTRACT_DUE,
                    DEMAND_OPENS,
                    DEMAND_RENEWAL_SOON,
                    DEMAND_SCREENING_DUE,
                    DEMAND_AWARD_DUE,
                    DEMAND_GATE_DUE,
                    DEMAND_RESULT_DUE -> "/demands/" + id;
            case TRIAL_ENDS, FIRST_REVENUE_DUE -> licence(id) + "/trial";
            case DEFERRED_FEE_DUE -> licence(id) + "/trial/payment";
            case LISTING_EXPIRES, PRICE_WAS_PUBLIC, LISTING_CLOSES -> "/desk/listings/" + id;
            case BAR_CHANGES, RIGHT_EXPIRES -> "/desk/patents/" + id;
            case SUPPLEMENT_DUE, DECISION_DUE_SOON, DECISION_DUE, RECHECK_DUE, STATEMENT_DUE -> "/registrations/" + id;
            case SPOT_CHECK_DUE, SPOT_CHECK_ANSWER_DUE, SPOT_CHECK_RECTIFY_DUE -> "/spot-checks/" + id;
            case REWARD_PUBLICITY_ENDS, REWARD_WINDOW_ENDS, REWARD_FILING_DUE, REWARD_PAYMENT_DUE ->
                "/desk/rewards/" + id;
            case MATCH_ANSWER_DUE, MATCH_ANSWER_DUE_SOON, NEED_ANSWER_DUE -> "/matches/" + id;
            case ACHIEVEMENT_IDLE, PUBLIC_IMPLEMENTATION -> "/desk/achievements/" + id;
        };
    }

    /** Accounts, trials and recordals bear their licence's id under another prefix. */
    private static String licence(String id) {
        return "/licences/lic_" + id.substring(id.indexOf('_') + 1);
    }
}
