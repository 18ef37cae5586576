package org.openlicence.exchange.inventory.imports;

/** Where an import stands. State table: docs/domain/inventory.md */
public enum ImportStatus {
    /** Read and shown, nothing carried out (待确认). */
    PREVIEW,
    /** Its rows are being carried out (执行中). */
    RUNNING,
    /** Every row has its outcome (已完成). */
    COMPLETED,
    /** Its rows are being undone (撤销中). */
    UNDOING,
    /** Every row is undone or kept with a reason (已撤销). */
    UNDONE
}
