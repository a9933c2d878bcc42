package org.quarterdeck.cases;

import java.util.List;
import org.quarterdeck.kernel.CaseNumber;

/** What a room adds to the timelines of cases, its own and others': appeals against them, for one. Whoever sees the case sees it. */
public interface Chronicle {

    List<Happening> of(CaseNumber number);
}
