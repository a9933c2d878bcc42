package org.quarterdeck.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.kernel.Stamp;

/** Where somebody without an account begins a proposal. */
record ProposePage(
        List<CallRow> calls,
        long hours,
        String email,
        @Nullable String emailFault) {

    static ProposePage of(List<Call> open, long hours) {
        return new ProposePage(open.stream().map(CallRow::of).toList(), hours, "", null);
    }

    ProposePage refused(@Nullable String typed, String fault) {
        return new ProposePage(calls, hours, typed == null ? "" : typed, fault);
    }

    String title() {
        return "Propose a workshop";
    }

    boolean anyCalls() {
        return !calls.isEmpty();
    }

    /** A call that takes proposals. */
    record CallRow(String code, String name, Stamp closes, String tracks) {

        static CallRow of(Call call) {
            return new CallRow(
                    call.code().value(), call.title(), Stamp.of(call.closes()), String.join(", ", call.tracks()));
        }
    }
}
