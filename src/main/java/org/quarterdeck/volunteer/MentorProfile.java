package org.quarterdeck.volunteer;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.PlainText;

/**
 * What a mentor says of themself, so that newcomers find the one who fits (VO-16).
 *
 * @param most how many newcomers they take at once
 */
public record MentorProfile(List<String> skills, @Nullable String timezone, int most) {

    private static final int LONGEST_SKILL = 60;
    private static final int MOST_SKILLS = 15;

    public MentorProfile {
        skills = List.copyOf(skills);
    }

    /**
     * What somebody says, if it can be.
     *
     * @param limit the most that anybody takes
     * @throws Invalid naming every fault
     */
    public static MentorProfile checked(
            List<String> skills, @Nullable String timezone, @Nullable Integer most, int limit) {
        List<Fault> faults = new ArrayList<>();
        List<String> said = skills.stream()
                .map(String::strip)
                .filter(skill -> !skill.isEmpty())
                .distinct()
                .toList();
        if (said.size() > MOST_SKILLS
                || said.stream()
                        .anyMatch(skill -> skill.contains(",")
                                || PlainText.faultInLine(skill, LONGEST_SKILL).isPresent())) {
            faults.add(new Fault(
                    "skills",
                    "must be at most %d of at most %d characters, without commas"
                            .formatted(MOST_SKILLS, LONGEST_SKILL)));
        }
        if (timezone != null && zone(timezone).isEmpty()) {
            faults.add(new Fault("timezone", "must be a time zone such as Europe/Berlin"));
        }
        if (most == null || most < 0 || most > limit) {
            faults.add(new Fault("most", "must be from 0 to " + limit));
        }
        if (!faults.isEmpty() || most == null) {
            throw new Invalid(faults);
        }
        return new MentorProfile(said, timezone, most);
    }

    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** How many of those skills they have; letter case doesn't matter. */
    long shares(List<String> wanted) {
        return wanted.stream()
                .filter(skill -> skills.stream().anyMatch(skill::equalsIgnoreCase))
                .count();
    }

    /** How far apart their clocks are, in minutes; half a day where one of them said nothing. */
    long apart(@Nullable String other, Instant now) {
        Optional<ZoneId> mine = Optional.ofNullable(timezone).flatMap(MentorProfile::zone);
        Optional<ZoneId> theirs = Optional.ofNullable(other).flatMap(MentorProfile::zone);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Duration.ofHours(12).toMinutes();
        }
        int seconds = mine.get().getRules().getOffset(now).getTotalSeconds()
                - theirs.get().getRules().getOffset(now).getTotalSeconds();
        return Duration.ofSeconds(Math.abs(seconds)).toMinutes();
    }
}
