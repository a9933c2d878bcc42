package org.quarterdeck.workshop;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.timetable.TakenOver;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Three proposals of the demonstration that have come all the way: published in the programme of {@code SUMMIT}, their cases waiting for
 * the event. Brought in once; later starts leave them alone.
 */
@Component
@Profile("demo")
@Order(DemoProposals.ORDER)
class DemoProposals implements ApplicationRunner {

    /** After the call that they were proposed to. */
    static final int ORDER = 40;

    private static final CallCode SUMMIT = new CallCode("SUMMIT");

    /** Whose, what, which track and format, how long; the room, the day and the hour. */
    private static final List<Settled> PROGRAMME = List.of(
            new Settled(
                    "Ines Iversen",
                    "Umbrella",
                    "Welcoming a stranger in the first hour",
                    "What somebody meets who writes to us for the first time, what it told us to change, and what came of it.",
                    "community",
                    "talk",
                    45,
                    "Bridge",
                    0,
                    LocalTime.of(10, 0)),
            new Settled(
                    "Noor Nasser",
                    "independent",
                    "Reproducible builds, from the beginning",
                    "Bring a laptop and a small project: we make its build tell the same bytes twice, and find out why it doesn't.",
                    "technology",
                    "workshop",
                    120,
                    "Mess",
                    0,
                    LocalTime.of(13, 0)),
            new Settled(
                    "Pavel Pokorny",
                    "Umbrella",
                    "Minutes that people read",
                    "Three communities compare how they write down what was decided, and what their members make of it.",
                    "community",
                    "panel",
                    60,
                    "Bridge",
                    1,
                    LocalTime.of(11, 0)));

    private final CallBook calls;
    private final Proposals proposals;
    private final Admission admission;
    private final Acceptances acceptances;
    private final Settlement settlement;
    private final TakenOver takenOver;
    private final TransactionTemplate transaction;

    DemoProposals(
            CallBook calls,
            Proposals proposals,
            Admission admission,
            Acceptances acceptances,
            Settlement settlement,
            TakenOver takenOver,
            TransactionTemplate transaction) {
        this.calls = calls;
        this.proposals = proposals;
        this.admission = admission;
        this.acceptances = acceptances;
        this.settlement = settlement;
        this.takenOver = takenOver;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            Call summit = calls.hold(SUMMIT);
            if (proposals.of(SUMMIT).isEmpty()) {
                bring(summit);
            }
        });
    }

    private void bring(Call summit) {
        List<TakenOver.Placed> programme = new ArrayList<>();
        for (Settled settled : PROGRAMME) {
            WorkshopProposal proposal = admission.settle(settled.text());
            settlement.stand(proposal.number(), proposal.proposer(), settled.title());
            programme.add(new TakenOver.Placed(acceptances.session(proposal), settled.room(), settled.start(summit)));
        }
        takenOver.publish(SUMMIT, programme, "demonstration");
    }

    private record Settled(
            String speaker,
            String affiliation,
            String title,
            String summary,
            String track,
            String format,
            int minutes,
            String room,
            int day,
            LocalTime hour) {

        ProposalText text() {
            return ProposalText.of(Map.of(
                    "event", SUMMIT.value(),
                    "title", title,
                    "abstract", summary,
                    "format", format,
                    "durationMinutes", minutes,
                    "track", track,
                    "speakerName", speaker,
                    "speakerEmail", speaker.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org",
                    "speakerAffiliation", affiliation,
                    "language", "en"));
        }

        Instant start(Call call) {
            return call.days().get(day).date().atTime(hour).atZone(call.zone()).toInstant();
        }
    }
}
