package org.openlicence.exchange.query.inventorydesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryStatus;
import org.openlicence.exchange.inventory.PoolLayer;
import org.openlicence.exchange.inventory.event.EnterpriseAnswer;
import org.openlicence.exchange.inventory.event.InventoryEntry;

/**
 * An inventory record as its events tell it. For its owner only; enterprises see {@link PushedPatent}.
 *
 * @param version sequence of the last event shown; the ETag
 * @param level 1 (best) to 5; absent when not scored
 * @param source row of the import that recorded it; absent when a person did
 * @param returnReason why a reviewer sent it back; absent otherwise
 * @param pushes the first first
 * @param answers last answer of each enterprise
 * @param answeredLayer layer by the answers; absent while there are none
 * @param unansweredFrom day from which silence makes layer D; absent while too few pushes were made
 * @param pooledAt when it last entered the pool; absent when it never did
 */
public record InventoryView(
        String inventoryId,
        long version,
        String patentId,
        String ownerId,
        InventoryEntry entry,
        @Nullable Integer level,
        @Nullable String source,
        InventoryStatus status,
        @Nullable String returnReason,
        List<Push> pushes,
        List<Answer> answers,
        @Nullable PoolLayer answeredLayer,
        @Nullable LocalDate unansweredFrom,
        @Nullable Instant pooledAt,
        Instant statusSince,
        Instant changedAt) {
    public InventoryView {
        pushes = List.copyOf(pushes);
        answers = List.copyOf(answers);
    }

    /** @param answerBy last day to answer */
    public record Push(int number, List<String> enterpriseIds, LocalDate answerBy, Instant pushedAt) {
        public Push {
            enterpriseIds = List.copyOf(enterpriseIds);
        }
    }

    public record Answer(String enterpriseId, EnterpriseAnswer answer, Instant answeredAt) {}

    /** The layer of the pool on a day; absent while answers are awaited. */
    public @Nullable PoolLayer layer(LocalDate today) {
        if (!entry.convertible()) {
            return PoolLayer.E;
        }
        boolean silent = answers.isEmpty() && unansweredFrom != null && !today.isBefore(unansweredFrom);
        return silent ? PoolLayer.D : answeredLayer;
    }

    /** The last push that an enterprise was in. */
    public Optional<Push> lastPushTo(String enterpriseId) {
        return pushes.stream()
                .filter(push -> push.enterpriseIds().contains(enterpriseId))
                .reduce((earlier, later) -> later);
    }

    public Optional<Answer> answerOf(String enterpriseId) {
        return answers.stream()
                .filter(answer -> answer.enterpriseId().equals(enterpriseId))
                .findFirst();
    }

    public boolean withdrawn() {
        return status == InventoryStatus.WITHDRAWN;
    }
}
