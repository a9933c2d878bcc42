package org.quarterdeck.timetable;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a draft is found. What nobody may break isn't set here: it is what {@link Clashes} names.
 *
 * @param solveWithin how long a solver looks for a better draft at most; its job is locked for a minute, so stay well below
 * @param seed of the solver's chance: the same sessions and the same seed make the same draft
 * @param midday when people want to eat, in the event's own zone; sessions keep out of it where they can
 * @param middayFor how long that takes
 */
@ConfigurationProperties("quarterdeck.timetable")
record SchedulingRules(
        @DefaultValue("PT20S") Duration solveWithin,
        @DefaultValue("1") long seed,
        @DefaultValue("12:00") LocalTime midday,
        @DefaultValue("PT1H") Duration middayFor) {}
