package org.quarterdeck.transfer;

import java.util.Optional;
import org.quarterdeck.engine.Stakes;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.springframework.stereotype.Component;

/** What is to move. */
@Component
class TransferStakes implements Stakes {

    private final StoredTransfers transfers;

    TransferStakes(StoredTransfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public String process() {
        return Transfers.PROCESS;
    }

    @Override
    public Optional<Money> of(CaseNumber number) {
        return transfers.findByNumber(number.value()).map(Transfer::amount);
    }
}
