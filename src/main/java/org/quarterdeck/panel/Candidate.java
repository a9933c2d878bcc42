package org.quarterdeck.panel;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;

/**
 * A proposal as the panel looks at it: nothing of what it says, and all that a conflict of interest can come from (WP-03).
 *
 * @param people whoever brings it and whoever presents it
 * @param affiliations the organisations that they gave; {@code independent} and blanks are none. Those that the directory knows of
 *     the people are added by the panel itself
 */
public record Candidate(
        CaseNumber number, CallCode call, String track, Set<PersonId> people, Set<String> affiliations) {

    public Candidate {
        people = Set.copyOf(people);
        affiliations = affiliations.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals("independent"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
