package org.openlicence.exchange.web.money;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.moneydue.MoneyDue;
import org.openlicence.exchange.query.moneydue.MoneySide;
import org.openlicence.exchange.query.moneydue.MoneyTotals;
import org.openlicence.exchange.query.paging.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Open sums for API clients. */
@RestController
@Tag(name = "money due")
class MoneyApi {
    private final OwnMoney own;

    MoneyApi(OwnMoney own) {
        this.own = own;
    }

    /**
     * @param provision law and article the last day follows from
     * @param figure policy figure of its days; absent where none is needed
     * @param page where it is paid, stated or demanded
     */
    record OpenSum(
            MoneyDue sum,
            MoneySide side,
            String provision,
            @Nullable String figure,
            String page) {}

    /** @param totals of all open sums, not of this part */
    record OpenSums(List<OpenSum> items, @Nullable String next, MoneyTotals totals) {}

    @GetMapping("/api/v1/money-due")
    @Operation(
            summary = "Every open sum of the organisation, longest due first; side PAY or RECEIVE for one side alone."
                    + " Penalties are those of today")
    OpenSums list(
            @RequestParam(required = false) @Nullable MoneySide side,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String after) {
        var found = own.found(side, new PageRequest(size, after));
        return new OpenSums(
                found.page().items().stream().map(this::item).toList(),
                found.page().next(),
                found.totals());
    }

    private OpenSum item(MoneyDue row) {
        boolean pays = row.heldBy(own.reader());
        return new OpenSum(
                row,
                pays ? MoneySide.PAY : MoneySide.RECEIVE,
                row.basis().provision(),
                row.basis().figure(),
                Places.of(row, pays));
    }
}
