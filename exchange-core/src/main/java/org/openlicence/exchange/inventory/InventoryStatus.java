package org.openlicence.exchange.inventory;

/** Where an inventory record stands. State table: docs/domain/inventory.md */
public enum InventoryStatus {
    /** Written by the owner, not under review (已登记). */
    RECORDED,
    /** With the unit within the owner (院系审核). */
    COLLEGE_REVIEW,
    /** With the owner itself (学校审核). */
    UNIVERSITY_REVIEW,
    /** In the pool of convertible patents (已入库). */
    POOLED,
    /** Sent back by a reviewer (退回修改). */
    RETURNED,
    /** Taken back; it may be recorded again (已撤回). */
    WITHDRAWN
}
