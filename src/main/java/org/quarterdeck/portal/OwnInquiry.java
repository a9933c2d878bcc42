package org.quarterdeck.portal;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.departure.Inactivity;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.lobby.Pass;
import org.quarterdeck.lobby.Passes;
import org.springframework.stereotype.Component;

/** The page behind the signed link of an inactivity review. */
@Component
class OwnInquiry implements OwnPage {

    private final Passes passes;
    private final Inactivity inactivity;

    OwnInquiry(Passes passes, Inactivity inactivity) {
        this.passes = passes;
        this.inactivity = inactivity;
    }

    @Override
    public String process() {
        return "inactivity-review";
    }

    @Override
    public String template() {
        return "inquiry";
    }

    @Override
    public InquiryPage page(String signed) {
        return page(signed, "", null);
    }

    /** @throws Invalid if there are no words, or too many */
    void object(String signed, @Nullable String words) {
        Pass pass = passes.read(signed);
        inactivity.inquiry(pass.number(), pass.person());
        inactivity.object(pass.person(), words);
    }

    /** What was typed stays. */
    InquiryPage refused(String signed, @Nullable String words, Invalid why) {
        return page(signed, words == null ? "" : words, why.faults().get(0).message());
    }

    private InquiryPage page(String signed, String text, @Nullable String fault) {
        Pass pass = passes.read(signed);
        return InquiryPage.of(signed, inactivity.inquiry(pass.number(), pass.person()), text, fault);
    }
}
