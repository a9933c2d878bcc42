package org.quarterdeck.strategy;

import java.util.Map;
import org.quarterdeck.kernel.CaseNumber;

/** The rules that a plan is decided under, as the register keeps them. */
public interface PlanPolicy {

    Map<String, Object> of(CaseNumber number);
}
