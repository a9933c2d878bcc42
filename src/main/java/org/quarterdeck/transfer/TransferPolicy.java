package org.quarterdeck.transfer;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** The rules that a transfer is decided under, as the register keeps them. */
public interface TransferPolicy {

    Map<String, Object> of(CaseNumber number);
}
