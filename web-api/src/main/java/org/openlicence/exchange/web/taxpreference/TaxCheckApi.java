package org.openlicence.exchange.web.taxpreference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.tax.Surcharges;
import org.openlicence.exchange.taxpreference.ContractPreCheck.RuleEstimate;
import org.openlicence.exchange.taxpreference.TaxInput;
import org.openlicence.exchange.taxpreference.TaxTool;
import org.openlicence.exchange.taxpreference.event.DeclaredInput;
import org.openlicence.exchange.taxpreference.event.TaxResult;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Taxes reckoned with a client's own figures. Nothing is kept, and no person is named; what is left out stays open. */
@RestController
@RequestMapping("/api/v1/tax-check")
@Tag(name = "tax preferences")
class TaxCheckApi {
    private final TaxTools tools;

    TaxCheckApi(TaxTools tools) {
        this.tools = tools;
    }

    /** What a client said; what is absent is not. */
    private static final class Said {
        private final List<DeclaredInput> inputs = new ArrayList<>();

        Said with(TaxInput input, @Nullable Object value) {
            if (value != null) {
                inputs.add(new DeclaredInput(input.name(), value.toString()));
            }
            return this;
        }
    }

    /**
     * A contract to be signed; what is left out stays open.
     *
     * @param kind type and sub-type, e.g. {@code LICENCE.PATENT_EXPLOITATION}; {@code totalFen} and it are needed
     * @param mode of a licence: ORDINARY, SOLE or EXCLUSIVE
     * @param months term; needed for a licence
     * @param technologyFen all of the total when absent
     * @param payment name of a {@code PaymentMode}
     * @param day of signing, today when absent
     * @param sellerSmallScale by the VAT Law, which a small firm need not be
     * @param keptApart whether the books keep technology and goods apart
     * @param tied a service that helps the buyer to master what the same seller transferred to it
     * @param relatedPercent holding of one party in the other
     * @param domesticCostFen eligible domestic cost of the client's year, for a developer abroad
     */
    record ContractDraft(
            @Nullable String kind,
            @Nullable String mode,
            @Nullable Integer months,
            @Nullable Long totalFen,
            @Nullable Long technologyFen,
            @Nullable String payment,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate day,

            @Nullable Boolean sellerAbroad,
            @Nullable Boolean buyerAbroad,
            @Nullable Boolean sellerSmallScale,
            @Nullable Boolean sellerSmall,
            @Nullable Boolean buyerSmall,
            @Nullable Boolean tied,
            @Nullable Boolean keptApart,
            @Nullable Boolean owned,
            @Nullable Boolean worldWide,
            @Nullable Integer relatedPercent,
            @Nullable Boolean exportFree,
            @Nullable Boolean publicFunds,
            @Nullable Boolean fundsApproved,
            @Nullable Boolean highTech,
            @Nullable Long domesticCostFen) {
        private List<DeclaredInput> said() {
            return new Said()
                    .with(TaxInput.CONTRACT_KIND, kind)
                    .with(TaxInput.LICENCE_MODE, mode)
                    .with(TaxInput.MONTHS, months)
                    .with(TaxInput.TOTAL, totalFen)
                    .with(TaxInput.TECHNOLOGY, technologyFen)
                    .with(TaxInput.PAYMENT, payment)
                    .with(TaxInput.DAY, day)
                    .with(TaxInput.SELLER_ABROAD, sellerAbroad)
                    .with(TaxInput.BUYER_ABROAD, buyerAbroad)
                    .with(TaxInput.SELLER_SMALL_SCALE, sellerSmallScale)
                    .with(TaxInput.SELLER_SMALL, sellerSmall)
                    .with(TaxInput.BUYER_SMALL, buyerSmall)
                    .with(TaxInput.TIED, tied)
                    .with(TaxInput.KEPT_APART, keptApart)
                    .with(TaxInput.OWNED, owned)
                    .with(TaxInput.WORLD_WIDE, worldWide)
                    .with(TaxInput.RELATED_PERCENT, relatedPercent)
                    .with(TaxInput.EXPORT_FREE, exportFree)
                    .with(TaxInput.PUBLIC_FUNDS, publicFunds)
                    .with(TaxInput.FUNDS_APPROVED, fundsApproved)
                    .with(TaxInput.HIGH_TECH, highTech)
                    .with(TaxInput.DOMESTIC_COST, domesticCostFen)
                    .inputs;
        }
    }

    @GetMapping("/contract")
    @Operation(
            summary = "A contract of any type before it is signed: every rule of both sides, as not yet registered",
            description =
                    "kind is type and sub-type, e.g. LICENCE.PATENT_EXPLOITATION; the whole technology amount stands for one year's income or cost. An estimate; nothing is kept")
    List<RuleEstimate> contract(@ParameterObject @ModelAttribute ContractDraft draft) {
        return tools.check(draft.said());
    }

    @GetMapping("/small-scale-vat")
    @Operation(
            summary = "VAT of a small-scale payer on one price, and what follows it; an estimate",
            description = "priceFen with VAT; salesFen net of the month, or quarter, this sale included")
    TaxResult smallScale(
            @RequestParam(required = false) @Nullable Long priceFen,
            @RequestParam(required = false) @Nullable Long salesFen,
            @RequestParam(required = false) @Nullable Boolean quarter,
            @RequestParam(required = false) @Nullable Boolean smallScale,
            @RequestParam(required = false) Surcharges.@Nullable Place place,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        return tools.reckon(
                TaxTool.SMALL_SCALE_VAT,
                new Said()
                        .with(TaxInput.PRICE, priceFen)
                        .with(TaxInput.PERIOD_SALES, salesFen)
                        .with(TaxInput.BY_QUARTER, quarter)
                        .with(TaxInput.SMALL_SCALE, smallScale)
                        .with(TaxInput.PLACE, place)
                        .with(TaxInput.DAY, day)
                        .inputs);
    }

    @GetMapping("/input-vat")
    @Operation(summary = "Input VAT of exempt and taxable sales alike, parted by sales; an estimate")
    TaxResult inputVat(
            @RequestParam(required = false) @Nullable Long inputTaxFen,
            @RequestParam(required = false) @Nullable Long exemptSalesFen,
            @RequestParam(required = false) @Nullable Long taxableSalesFen,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        return tools.reckon(
                TaxTool.INPUT_TAX_SHARE,
                new Said()
                        .with(TaxInput.INPUT_TAX, inputTaxFen)
                        .with(TaxInput.EXEMPT_SALES, exemptSalesFen)
                        .with(TaxInput.TAXABLE_SALES, taxableSalesFen)
                        .with(TaxInput.DAY, day)
                        .inputs);
    }

    @GetMapping("/reward-income-tax")
    @Operation(
            summary = "Income tax of a year with a cash reward, with and without the relief; an estimate",
            description =
                    "otherIncomeFen is the comprehensive income of the year after all deductions, without the reward")
    TaxResult rewardTax(
            @RequestParam(required = false) @Nullable Long rewardFen,
            @RequestParam(required = false) @Nullable Long otherIncomeFen,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate receivedOn,
            @RequestParam(required = false) @Nullable Long secondRewardFen,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate secondReceivedOn,
            @RequestParam(required = false) @Nullable Long thirdRewardFen,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate thirdReceivedOn,
            @RequestParam(required = false) @Nullable Boolean publicUnit,
            @RequestParam(required = false) @Nullable Boolean fromTransfer,
            @RequestParam(required = false) @Nullable Boolean registered,
            @RequestParam(required = false) @Nullable Boolean published) {
        return tools.reckon(
                TaxTool.REWARD_INCOME_TAX,
                new Said()
                        .with(TaxInput.REWARD, rewardFen)
                        .with(TaxInput.OTHER_INCOME, otherIncomeFen)
                        .with(TaxInput.DAY, day)
                        .with(TaxInput.RECEIVED_ON, receivedOn)
                        .with(TaxInput.SECOND_REWARD, secondRewardFen)
                        .with(TaxInput.SECOND_RECEIVED_ON, secondReceivedOn)
                        .with(TaxInput.THIRD_REWARD, thirdRewardFen)
                        .with(TaxInput.THIRD_RECEIVED_ON, thirdReceivedOn)
                        .with(TaxInput.PUBLIC_UNIT, publicUnit)
                        .with(TaxInput.FROM_TRANSFER, fromTransfer)
                        .with(TaxInput.CONTRACT_REGISTERED, registered)
                        .with(TaxInput.PUBLISHED, published)
                        .inputs);
    }

    @GetMapping("/equity-choice")
    @Operation(
            summary = "Technology put in for shares: tax that waits for the sale of the shares beside tax paid now",
            description = "individual: true for a natural person, who knows no relief of firms; an estimate")
    TaxResult equityChoice(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Boolean individual,
            @RequestParam(required = false) @Nullable Long originalFen,
            @RequestParam(required = false) @Nullable Long appraisedFen,
            @RequestParam(required = false) @Nullable Long saleFen,
            @RequestParam(required = false) @Nullable Long feesFen,
            @RequestParam(required = false) @Nullable Boolean transferRelief,
            @RequestParam(required = false) @Nullable Boolean sharesOnly,
            @RequestParam(required = false) @Nullable Boolean filed) {
        return tools.reckon(
                TaxTool.EQUITY_CHOICE,
                new Said()
                        .with(TaxInput.DAY, day)
                        .with(TaxInput.INDIVIDUAL, individual)
                        .with(TaxInput.ORIGINAL, originalFen)
                        .with(TaxInput.APPRAISED, appraisedFen)
                        .with(TaxInput.SALE, saleFen)
                        .with(TaxInput.FEES, feesFen)
                        .with(TaxInput.TRANSFER_RELIEF, transferRelief)
                        .with(TaxInput.SHARES_ONLY, sharesOnly)
                        .with(TaxInput.FILED, filed)
                        .inputs);
    }
}
