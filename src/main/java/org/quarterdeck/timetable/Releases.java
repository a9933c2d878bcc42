package org.quarterdeck.timetable;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Where releases are kept. */
interface Releases extends Repository<TimetableRelease, Long> {

    TimetableRelease save(TimetableRelease release);

    /** The latest of an event. */
    Optional<TimetableRelease> findFirstByCallCodeOrderByNumberDesc(String callCode);

    Optional<TimetableRelease> findByCallCodeAndNumber(String callCode, int number);

    /** The codes of the events that have one, the latest published first. */
    @Query("select call_code from timetable_release group by call_code order by max(published_at) desc, call_code")
    List<String> calls();
}
