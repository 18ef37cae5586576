package org.openlicence.exchange.listing.event;

import org.jspecify.annotations.Nullable;

/**
 * What the public is told of a price before it is agreed (公示内容), Zhejiang Regulations art. 17: name, abstract, form of
 * conversion and intended price, whether the licensee is connected to an inventor, and how to object. Form and price are the
 * offer's own: an open licence, and the plan under the hash the notice is posted with.
 *
 * @param name name of the achievement
 * @param abstractText what it is, in short
 * @param objectionProcedure how an objection is handled, as the owner has set it
 * @param intendedLicenseeId organisation the price was agreed with; absent while nobody is known
 * @param inventorTie name of an {@code InventorTie}; absent when nobody is known
 * @param relatedParty the flag: the licensee is connected to an inventor
 */
public record PublicityNotice(
        String name,
        String abstractText,
        String objectionProcedure,
        @Nullable String intendedLicenseeId,
        @Nullable String inventorTie,
        boolean relatedParty) {}
