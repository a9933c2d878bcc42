package org.quarterdeck.budget;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Embedded;

/** A version of the request, readable for good (BA-07). */
record BudgetVersion(int number, @Embedded.Empty Terms terms, Instant writtenAt) {

    static BudgetVersion of(int number, Terms terms, Instant at) {
        return new BudgetVersion(number, terms, at);
    }
}
