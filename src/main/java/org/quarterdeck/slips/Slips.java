package org.quarterdeck.slips;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.correspondence.Enclosed;
import org.quarterdeck.correspondence.Enclosures;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.lobby.Seal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The module's door. A slip is signed and goes into one person's mail; whoever holds it answers that person's task, once, and gets
 * past no rule that holds in Tasklist. Looking at it answers nothing; it asks who is barred, though, as every door does, and that holds
 * the case for a moment.
 */
@Service
public class Slips implements Enclosures {

    private static final String PURPOSE = "slip";
    private static final String PAGE = "/answer/";

    private final Seal seal;
    private final AskedTasks tasks;
    private final UsedSlips used;
    private final SlipSettings settings;
    private final String house;
    private final Clock clock;

    Slips(
            Seal seal,
            AskedTasks tasks,
            UsedSlips used,
            SlipSettings settings,
            @Value("${quarterdeck.public-url}") String house,
            Clock clock) {
        this.seal = seal;
        this.tasks = tasks;
        this.used = used;
        this.settings = settings;
        this.house = house.replaceAll("/+$", "");
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Enclosed> with(PersonId to, String task) {
        if (!settings.enclosed() || tasks.find(task, to).isEmpty()) {
            return Optional.empty();
        }
        Instant until = clock.instant().plus(settings.hold()).truncatedTo(ChronoUnit.SECONDS);
        String signed = seal.sign(PURPOSE, new Slip(task, to, until).toString());
        return Optional.of(new Enclosed(house + PAGE + signed, until));
    }

    /**
     * What the slip asks.
     *
     * @throws NoSuch if it doesn't hold
     */
    @Transactional
    public Handed read(String signed) {
        Slip slip = holding(signed);
        return new Handed(
                slip.person(),
                slip.until(),
                tasks.find(slip.task(), slip.person()).orElse(null),
                used.caseOf(slip).orElse(null));
    }

    /**
     * The form to answer on, JSON.
     *
     * @throws NoSuch if the slip doesn't hold
     * @throws NotNow if nothing is asked any more
     */
    @Transactional
    public byte[] form(String signed) {
        Slip slip = holding(signed);
        mustBeAsked(slip);
        return tasks.form(slip.task(), slip.person());
    }

    /** What the form shows; refused alike. */
    @Transactional
    public Map<String, Object> values(String signed) {
        Slip slip = holding(signed);
        mustBeAsked(slip);
        return tasks.values(slip.task(), slip.person());
    }

    /**
     * Answers the task, and uses the slip up with it; refused, it may be used again.
     *
     * @throws NoSuch if the slip doesn't hold
     * @throws NotNow if it was used, or nothing is asked any more
     */
    @Transactional
    public void answer(String signed, Map<String, Object> values) {
        Slip slip = holding(signed);
        AskedTask task = mustBeAsked(slip);
        used.use(slip, task.caseNumber(), clock.instant());
        tasks.complete(slip.task(), slip.person(), values);
    }

    /** Forgets which were used, of those that wouldn't hold any more anyway. */
    @Transactional
    public void tidy() {
        used.forgetUntil(clock.instant().minus(settings.hold()));
    }

    private AskedTask mustBeAsked(Slip slip) {
        return tasks.find(slip.task(), slip.person())
                .orElseThrow(
                        () -> new NotNow(
                                "slips.not-asked",
                                "this is no longer asked of you: it has been answered, its time is over, or it went to somebody else"));
    }

    private Slip holding(String signed) {
        Slip slip = Slip.parse(seal.open(PURPOSE, signed));
        if (!settings.enclosed() || !clock.instant().isBefore(slip.until())) {
            throw new NoSuch("this link is too old; answer in Tasklist, or wait for a reminder, which brings another");
        }
        return slip;
    }
}
