package org.quarterdeck.departure.process;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.kernel.Doings;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks that people completed, whatever for: reviews, votes, approvals, check-ins. One statement on the engine's own tables. */
@Component
class TaskDoings implements Doings {

    private static final String LAST = """
            select user_id_ as person, max(timestamp_) as done from act_hi_op_log
            where operation_type_ = 'Complete' and user_id_ in (:people) group by user_id_
            union all
            select assignee_ as person, max(end_time_) as done from act_hi_taskinst
            where delete_reason_ = 'completed' and assignee_ in (:people) group by assignee_""";

    private final JdbcClient jdbc;

    TaskDoings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, Instant> last(Collection<PersonId> people) {
        Map<PersonId, Instant> last = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql(LAST)
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query((ResultSet row) -> {
                        Timestamp done = row.getTimestamp("done");
                        last.merge(
                                new PersonId(row.getString("person")),
                                done.toInstant(),
                                (one, other) -> one.isAfter(other) ? one : other);
                    });
        }
        return last;
    }
}
