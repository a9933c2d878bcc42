package org.quarterdeck.panel;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/** What the chairs' list says of a proposal beyond its points. The panel knows no programme: whoever keeps one answers. */
public interface Shortlist {

    /** Of each of the proposals; one that isn't known is left out. */
    Map<CaseNumber, Line> of(Collection<CaseNumber> proposals);

    /**
     * @param status where the proposal stands, pending decisions among it
     * @param verdict what is decided and not told yet; null for nothing
     */
    record Line(
            String title,
            String format,
            int minutes,
            String status,
            @Nullable String verdict) {}
}
