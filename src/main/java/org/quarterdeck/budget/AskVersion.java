package org.quarterdeck.budget;

import java.time.Instant;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A version of the request, readable for good (BA-07). */
@Table("budget_version")
record AskVersion(int number, @Embedded.Empty Terms terms, Instant writtenAt) {

    static AskVersion of(int number, Terms terms, Instant at) {
        return new AskVersion(number, terms, at);
    }
}
