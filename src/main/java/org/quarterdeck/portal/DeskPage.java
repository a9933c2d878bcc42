package org.quarterdeck.portal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Stamp;

/** What a chair finds at a call's desk. */
record DeskPage(
        String code,
        boolean isNew,
        @Nullable String name,
        DrawnForm form,
        @Nullable DeskReviews reviews,
        @Nullable DeskDraft draft,
        @Nullable String token,
        @Nullable Stamp expires,
        @Nullable String fault) {

    static DeskPage of(CallCode code, Optional<Call> call) {
        int revision = call.map(Call::revision).orElse(0);
        String here = "/desk/" + code;
        DrawnForm form = new DrawnForm(
                here + "/form",
                here + "/values",
                "%s?revision=%d".formatted(here, revision),
                "PUT",
                here,
                call.isEmpty() ? "Publish the call" : "Change the call");
        return new DeskPage(
                code.value(), call.isEmpty(), call.map(Call::title).orElse(null), form, null, null, null, null, null);
    }

    /** @param timetable null for who has no say in it */
    DeskPage with(DeskReviews progress, @Nullable DeskDraft timetable) {
        return new DeskPage(code, isNew, name, form, progress, timetable, null, null, null);
    }

    DeskPage given(String late, Stamp until) {
        return new DeskPage(code, isNew, name, form, reviews, draft, late, until, null);
    }

    DeskPage refused(String words) {
        return new DeskPage(code, isNew, name, form, reviews, draft, null, null, words);
    }

    String title() {
        return isNew ? "A new call, " + code : "The desk of " + name;
    }
}
