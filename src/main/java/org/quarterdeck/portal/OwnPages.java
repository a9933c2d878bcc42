package org.quarterdeck.portal;

import java.util.List;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.lobby.Passes;
import org.springframework.stereotype.Component;

/** Finds the page that a signed link leads to. */
@Component
class OwnPages {

    private final Passes passes;
    private final Docket docket;
    private final List<OwnPage> pages;

    OwnPages(Passes passes, Docket docket, List<OwnPage> pages) {
        this.passes = passes;
        this.docket = docket;
        this.pages = List.copyOf(pages);
    }

    /** @throws NoSuch if the link doesn't hold */
    OwnPage of(String signed) {
        String process =
                docket.find(passes.read(signed).number()).map(Case::process).orElseThrow(OwnPages::nowhere);
        return pages.stream()
                .filter(page -> page.process().equals(process))
                .findFirst()
                .orElseThrow(OwnPages::nowhere);
    }

    private static NoSuch nowhere() {
        return new NoSuch("this link leads nowhere any more");
    }
}
