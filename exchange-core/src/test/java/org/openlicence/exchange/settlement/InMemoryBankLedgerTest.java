package org.openlicence.exchange.settlement;

class InMemoryBankLedgerTest extends BankLedgerContract {
    @Override
    protected BankLedger ledger() {
        return new InMemoryBankLedger();
    }
}
