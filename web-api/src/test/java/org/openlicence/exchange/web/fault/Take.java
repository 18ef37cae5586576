package org.openlicence.exchange.web.fault;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.web.WebIT.Visitor;

/**
 * One organisation that takes one licence over HTTP: notice, then payment. Every request has a key of its own and is sent
 * again with it until it is answered, over any number of deaths of the application; some never come back to pay.
 */
final class Take {
    private static final Pattern ID = Pattern.compile("\"id\":\"(lic_[^\"]+)\"");

    private final String login;
    private final Offering offer;
    private final boolean givesUp;
    private final String noticeKey = UUID.randomUUID().toString();
    private final String paymentKey = UUID.randomUUID().toString();

    private volatile @Nullable HttpResponse<String> notice;
    private volatile @Nullable HttpResponse<String> payment;
    private volatile boolean gone;

    /** @param givesUp whether it never comes back once a payment order got no answer */
    Take(String login, Offering offer, boolean givesUp) {
        this.login = login;
        this.offer = offer;
        this.givesUp = givesUp;
    }

    String login() {
        return login;
    }

    /** One attempt to get on. @return whether there is nothing left to do */
    boolean step(Visitor client) {
        if (notice == null) {
            notice = answered(notices(client), 201);
        }
        if (notice != null && owes() && payment == null && !gone) {
            payment = pays(client);
        }
        return notice != null && (!owes() || payment != null || gone);
    }

    private @Nullable HttpResponse<String> pays(Visitor client) {
        try {
            return answered(payments(client), 201);
        } catch (IllegalStateException noAnswer) {
            gone = givesUp;
            throw noAnswer;
        }
    }

    /** Sends the notice, or sends it again. */
    HttpResponse<String> notices(Visitor client) {
        return client.post("/api/v1/licences", offer.notice(), "Idempotency-Key", noticeKey);
    }

    /** Sends the payment order, or sends it again. */
    HttpResponse<String> payments(Visitor client) {
        return client.post(
                "/api/v1/licences/" + licenceId() + "/payments",
                "{\"amountFen\":" + offer.dueFen() + "}",
                "Idempotency-Key",
                paymentKey);
    }

    /** An answer that settles the request; 409 says that the same one may still be under way. */
    private static @Nullable HttpResponse<String> answered(HttpResponse<String> answer, int wanted) {
        if (answer.statusCode() == wanted) {
            return answer;
        }
        if (answer.statusCode() == 409 && answer.body().contains("KEY-IN-USE") || answer.statusCode() == 503) {
            return null;
        }
        throw new AssertionError(answer.statusCode() + " " + answer.body());
    }

    boolean owes() {
        return offer.dueFen() > 0;
    }

    boolean acknowledged() {
        return notice != null;
    }

    boolean paid() {
        return payment != null;
    }

    boolean gone() {
        return gone;
    }

    HttpResponse<String> notice() {
        return java.util.Objects.requireNonNull(notice);
    }

    HttpResponse<String> payment() {
        return java.util.Objects.requireNonNull(payment);
    }

    String licenceId() {
        return Offering.first(ID, notice().body());
    }
}
