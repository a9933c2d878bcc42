package org.quarterdeck.portal;

import org.jspecify.annotations.Nullable;
import org.quarterdeck.departure.Inquiry;
import org.quarterdeck.kernel.Stamp;

/**
 * Where a member of whom nothing was heard says that they are still there.
 *
 * @param address of this page
 * @param text what was typed
 * @param fault what is wrong with it; null if nothing is
 */
record InquiryPage(
        String address,
        String number,
        Stamp lastHeard,
        Stamp until,
        String words,
        boolean open,
        String text,
        @Nullable String fault) {

    static InquiryPage of(String signed, Inquiry inquiry, String text, @Nullable String fault) {
        return new InquiryPage(
                "/mine/" + signed,
                inquiry.number().value(),
                Stamp.of(inquiry.lastHeard()),
                Stamp.of(inquiry.until()),
                words(inquiry.state()),
                inquiry.state() == Inquiry.State.ASKED,
                text,
                fault);
    }

    String title() {
        return "Are you still with us?";
    }

    private static String words(Inquiry.State state) {
        return switch (state) {
            case ASKED ->
                "Nothing was heard of you for a long time. Say that you are still here, or do something, such as taking a shift; otherwise you become an emeritus, with our thanks.";
            case OBJECTED -> "You want to stay active. A coordinator is asked to hear why; if none does, you stay.";
            case STAYS -> "You stay active. It is good to have you with us.";
            case RETIRED -> "You are an emeritus. Thank you for what you did.";
            case OVERTAKEN -> "That is settled, in another way.";
        };
    }
}
