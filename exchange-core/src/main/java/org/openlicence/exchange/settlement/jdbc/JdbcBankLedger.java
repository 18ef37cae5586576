package org.openlicence.exchange.settlement.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.settlement.BankLedger;
import org.openlicence.exchange.settlement.BankNotice;
import org.openlicence.exchange.settlement.Booking;
import org.openlicence.exchange.settlement.Movement;
import org.openlicence.exchange.settlement.PaymentOrder;
import org.openlicence.exchange.settlement.PaymentPurpose;
import org.openlicence.exchange.settlement.PaymentReference;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The simulated bank's books as tables; each call is a transaction of its own, as a bank's would be. */
@Repository
class JdbcBankLedger implements BankLedger {
    private static final String MOVEMENT =
            "bank_reference, licence_id, purpose, royalty_period, direction, amount_fen, counterparty_id, value_at, refund_of";

    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    JdbcBankLedger(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void expect(PaymentPurpose purpose) {
        alone(() -> jdbc.sql(
                        "insert into bank_reference (reference, licence_id, purpose, royalty_period) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                .params(
                        PaymentReference.normalised(PaymentReference.of(purpose).value()),
                        purpose.licenceId().value(),
                        purpose.kind().name(),
                        purpose.royaltyPeriod())
                .update());
    }

    @Override
    public Booking book(PaymentOrder order, Instant valueAt, Instant noticeDueAt) {
        return alone(() -> {
            Optional<PaymentPurpose> purpose = jdbc.sql(
                            "select licence_id, purpose, royalty_period from bank_reference where reference = ?")
                    .params(PaymentReference.normalised(order.reference()))
                    .query((row, number) -> purpose(row))
                    .optional();
            String bankReference = nextReference(valueAt);
            if (!insertPayment(bankReference, order, purpose.orElse(null), valueAt)) {
                return formerBooking(order.orderId());
            }
            if (purpose.isPresent()) {
                insertNotice(bankReference, noticeDueAt);
            } else {
                insertRefund(bankReference, valueAt);
            }
            return new Booking(
                    bankReference, purpose.map(PaymentPurpose::licenceId).orElse(null), valueAt);
        });
    }

    @Override
    public Optional<String> bookRefund(String refundOf, Instant valueAt, Instant noticeDueAt) {
        return alone(() -> {
            Optional<String> made = insertRefund(refundOf, valueAt);
            made.ifPresent(refund -> insertNotice(refund, noticeDueAt));
            return made.or(() -> jdbc.sql("select bank_reference from bank_movement where refund_of = ?")
                    .params(refundOf)
                    .query(String.class)
                    .optional());
        });
    }

    @Override
    public List<Movement> movementsOf(LicenceId licenceId) {
        return jdbc.sql("select " + MOVEMENT + " from bank_movement where licence_id = ? order by serial")
                .params(licenceId.value())
                .query((row, number) -> movement(row))
                .list();
    }

    @Override
    public List<BankNotice> claim(Instant now, Instant leaseUntil, int atMost) {
        return alone(() -> jdbc.sql("""
                        with due as (
                            select bank_reference from bank_notice
                            where settled_at is null and due_at <= :now
                            order by due_at, bank_reference limit :atMost for update skip locked),
                        claimed as (
                            update bank_notice n set due_at = :until, attempts = n.attempts + 1
                            from due where n.bank_reference = due.bank_reference
                            returning n.bank_reference, n.attempts)
                        select m.*, c.attempts - 1 as former_attempts
                        from bank_movement m join claimed c on c.bank_reference = m.bank_reference order by m.serial""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(leaseUntil))
                .param("atMost", atMost)
                .query((row, number) -> new BankNotice(movement(row), row.getInt("former_attempts")))
                .list());
    }

    @Override
    public void delivered(String bankReference, Instant at) {
        settle(bankReference, "DELIVERED", null, at);
    }

    @Override
    public void rejected(String bankReference, String cause, Instant at) {
        settle(bankReference, "REJECTED", cause, at);
    }

    @Override
    public void postponed(String bankReference, String cause, Instant until) {
        alone(() -> jdbc.sql(
                        "update bank_notice set due_at = ?, cause = ? where bank_reference = ? and settled_at is null")
                .params(Timestamp.from(until), cause, bankReference)
                .update());
    }

    private void settle(String bankReference, String outcome, @Nullable String cause, Instant at) {
        alone(() -> jdbc.sql("""
                        update bank_notice set settled_at = :at, outcome = :outcome, cause = left(:cause, 200)
                        where bank_reference = :reference and settled_at is null""")
                .param("at", Timestamp.from(at))
                .param("outcome", outcome)
                .param("cause", cause, java.sql.Types.VARCHAR)
                .param("reference", bankReference)
                .update());
    }

    private boolean insertPayment(
            String bankReference, PaymentOrder order, @Nullable PaymentPurpose purpose, Instant valueAt) {
        return jdbc.sql("""
                        insert into bank_movement (serial, bank_reference, order_id, quoted_reference, licence_id,
                            purpose, royalty_period, direction, amount_fen, counterparty_id, value_at)
                        values (:serial, :reference, :order, :quoted, :licence, :purpose, :period, 'IN', :amount, :payer, :valueAt)
                        on conflict (order_id) do nothing""")
                        .param("serial", serialOf(bankReference))
                        .param("reference", bankReference)
                        .param("order", order.orderId())
                        .param("quoted", order.reference())
                        .param(
                                "licence",
                                purpose == null ? null : purpose.licenceId().value(),
                                java.sql.Types.VARCHAR)
                        .param("purpose", (purpose == null ? PaymentPurpose.Kind.CONCLUSION : purpose.kind()).name())
                        .param("period", purpose == null ? 0 : purpose.royaltyPeriod())
                        .param("amount", order.amount().fen())
                        .param("payer", order.payerId())
                        .param("valueAt", Timestamp.from(valueAt))
                        .update()
                == 1;
    }

    private Booking formerBooking(String orderId) {
        return jdbc.sql("select bank_reference, licence_id, value_at from bank_movement where order_id = ?")
                .params(orderId)
                .query((row, number) -> new Booking(
                        row.getString("bank_reference"),
                        licence(row),
                        row.getTimestamp("value_at").toInstant()))
                .single();
    }

    /** Empty when there is no such payment, or its refund is booked already. */
    private Optional<String> insertRefund(String refundOf, Instant valueAt) {
        String bankReference = nextReference(valueAt);
        int inserted = jdbc.sql("""
                        insert into bank_movement (serial, bank_reference, quoted_reference, licence_id,
                            purpose, royalty_period, direction, amount_fen, counterparty_id, value_at, refund_of)
                        select :serial, :reference, quoted_reference, licence_id, purpose, royalty_period, 'REFUND', amount_fen,
                            counterparty_id, :valueAt, bank_reference
                        from bank_movement where bank_reference = :refundOf and direction = 'IN'
                        on conflict (refund_of) do nothing""")
                .param("serial", serialOf(bankReference))
                .param("reference", bankReference)
                .param("valueAt", Timestamp.from(valueAt))
                .param("refundOf", refundOf)
                .update();
        return inserted == 1 ? Optional.of(bankReference) : Optional.empty();
    }

    private void insertNotice(String bankReference, Instant dueAt) {
        jdbc.sql("insert into bank_notice (bank_reference, due_at) values (?, ?)")
                .params(bankReference, Timestamp.from(dueAt))
                .update();
    }

    private String nextReference(Instant valueAt) {
        long serial =
                jdbc.sql("select nextval('bank_serial')").query(Long.class).single();
        return "SIM" + DateTimeFormatter.BASIC_ISO_DATE.format(Shanghai.dayOf(valueAt)) + "-" + serial;
    }

    private static long serialOf(String bankReference) {
        return Long.parseLong(bankReference.substring(bankReference.indexOf('-') + 1));
    }

    private <T> T alone(Supplier<T> work) {
        return Objects.requireNonNull(ownTransaction.execute(status -> work.get()));
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getString("bank_reference"),
                purpose(row),
                Movement.Direction.valueOf(row.getString("direction")),
                Money.ofFen(row.getLong("amount_fen")),
                row.getString("counterparty_id"),
                row.getTimestamp("value_at").toInstant(),
                row.getString("refund_of"));
    }

    private static PaymentPurpose purpose(ResultSet row) throws SQLException {
        return new PaymentPurpose(
                Objects.requireNonNull(licence(row)),
                PaymentPurpose.Kind.valueOf(row.getString("purpose")),
                row.getInt("royalty_period"));
    }

    private static @Nullable LicenceId licence(ResultSet row) throws SQLException {
        String licenceId = row.getString("licence_id");
        return licenceId == null ? null : new LicenceId(licenceId);
    }
}
