package org.quarterdeck.timetable;

import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The row of each event that whoever changes its timetable holds. */
@Repository
class Drafts {

    private final JdbcClient jdbc;
    private final CallBook calls;

    Drafts(JdbcClient jdbc, CallBook calls) {
        this.jdbc = jdbc;
        this.calls = calls;
    }

    /**
     * Holds the event's draft until the transaction ends, for a change that makes a new edition of it.
     *
     * @throws org.quarterdeck.kernel.NoSuch if there is no such event
     */
    void hold(CallCode call) {
        if (!countedUp(call)) {
            calls.hold(call);
            if (!countedUp(call)) {
                begin(call);
            }
        }
    }

    /** The number of the edition; 0 before anything was offered. */
    long edition(CallCode call) {
        return jdbc.sql("select edition from timetable_draft where call_code = :call")
                .param("call", call.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private boolean countedUp(CallCode call) {
        return jdbc.sql("update timetable_draft set edition = edition + 1 where call_code = :call")
                        .param("call", call.value())
                        .update()
                == 1;
    }

    private void begin(CallCode call) {
        jdbc.sql("insert into timetable_draft (call_code, edition) values (:call, 1)")
                .param("call", call.value())
                .update();
    }
}
