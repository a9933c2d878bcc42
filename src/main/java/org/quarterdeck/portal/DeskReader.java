package org.quarterdeck.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.quarterdeck.panel.RoundTable;
import org.quarterdeck.panel.RoundTable.Listed;
import org.quarterdeck.timetable.DraftBoard;
import org.springframework.stereotype.Component;

/** Gathers what lies on a call's desk for whoever sits there. */
@Component
class DeskReader {

    private final CallBook calls;
    private final RoundTable roundTable;
    private final DraftBoard board;

    DeskReader(CallBook calls, RoundTable roundTable, DraftBoard board) {
        this.calls = calls;
        this.roundTable = roundTable;
        this.board = board;
    }

    /**
     * The desk; with the call's form alone where there is no such call yet.
     *
     * @throws org.quarterdeck.kernel.Barred for everybody who is neither chair nor lead. Leads sit here too: where no chair is left,
     *     one of them acts as chair (WP-04)
     */
    DeskPage page(CallCode code, Caller caller) {
        caller.mustBeIn("sit at this desk", Circle.CHAIRS, Circle.LEADS);
        Optional<Call> call = calls.find(code);
        DeskPage page = DeskPage.of(code, call);
        return call.isEmpty() ? page : page.with(reviews(code, caller), draft(call.get(), caller));
    }

    private DeskReviews reviews(CallCode code, Caller caller) {
        List<Listed> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<Listed> page = roundTable.proposals(caller, code, new Stretch(after, Stretch.MOST));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return DeskReviews.of(all, roundTable.assignment(caller, code));
    }

    /** The timetable is the chairs' alone. */
    private @Nullable DeskDraft draft(Call call, Caller caller) {
        return caller.isIn(Circle.CHAIRS) ? DeskDraft.of(call, board.look(call.code(), caller)) : null;
    }
}
