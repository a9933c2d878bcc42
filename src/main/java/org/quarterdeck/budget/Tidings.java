package org.quarterdeck.budget;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of a request: the requester how it stands and why (BA-10), approvers what is asked of them. */
@Component
class Tidings {

    private static final String UNANSWERED = "Left unanswered, it lapses on %s and its funds are given back.";

    private final Post post;
    private final BudgetTimes times;
    private final Clock clock;

    Tidings(Post post, BudgetTimes times, Clock clock) {
        this.post = post;
        this.times = times;
        this.clock = clock;
    }

    void tell(BudgetRequest request) {
        String subject = "%s is %s: %s"
                .formatted(
                        request.number(), request.status().id(), request.terms().title());
        String notice = "%s-%d".formatted(request.status().id(), request.revision());
        post.tell(List.of(request.requester()), Letter.about(request.number(), notice, subject, text(request)));
    }

    /** To the requester; the payee knows what they have changed. */
    void tellOfReview(BudgetRequest request, boolean claimIsVoid) {
        String claims =
                claimIsVoid ? " What you have claimed and wasn't paid is void: claim it anew once it is approved." : "";
        post.tell(
                List.of(request.requester()),
                Letter.about(
                        request.number(),
                        "review-%d".formatted(request.revision()),
                        "%s goes back to review: %s"
                                .formatted(request.number(), request.terms().title()),
                        "The payee's payout account has changed, so the approvals so far are void and those who decide are asked"
                                + " anew." + claims));
    }

    void yearEnded(BudgetRequest request) {
        String subject = "%s is %s: %s"
                .formatted(
                        request.number(), request.status().id(), request.terms().title());
        String text =
                "The period of line %s is closed. What you had not got yet is given back; ask anew of a line that is open."
                        .formatted(request.line());
        post.tell(List.of(request.requester()), Letter.about(request.number(), "lapsed-at-year-end", subject, text));
    }

    /** What the requester reads when what is committed goes on. */
    void carried(BudgetRequest request, LineCode from) {
        String subject = "%s goes on, on line %s: %s"
                .formatted(request.number(), request.line(), request.terms().title());
        String text =
                "The period of line %s is closed. What is committed for you was carried forward to line %s; claim it as before."
                        .formatted(from, request.line());
        post.tell(
                List.of(request.requester()),
                Letter.about(request.number(), "carried-to-" + request.line(), subject, text));
    }

    /** What approvers read when they are asked. */
    Letter asking(BudgetRequest request) {
        String lapse = UNANSWERED.formatted(day(clock.instant().plus(times.lapseAfter())));
        return letter(request, "asked", "asks for your approval", "Please decide on it. " + lapse);
    }

    /** What those read whose silence is going to be consent (BA-09). */
    Letter askingForObjections(BudgetRequest request, Instant until) {
        return letter(
                request,
                "objections",
                "is approved unless you object",
                "Nobody has to approve it. Whoever objects by %s UTC, and says why, puts it to a full review."
                        .formatted(until));
    }

    /** What those read who were asked before, when somebody's recusal has put a new task in the place of theirs. */
    Letter askingAnew(BudgetRequest request) {
        String lapse = UNANSWERED.formatted(day(clock.instant().plus(times.lapseAfter())));
        return letter(
                request,
                "asked-anew-%d".formatted(request.said().count(Verdict.RECUSE)),
                "still asks for your approval",
                "Somebody who was asked too has a conflict of interest. You are still asked, in a new task that takes the"
                        + " place of the old one. " + lapse);
    }

    /** Tells nobody who was asked for this step before. */
    void askToo(BudgetRequest request, List<PersonId> people, Duration silence, OpenSeat seat) {
        String text = "Nobody has answered for %s, so you are asked too. %s"
                .formatted(BudgetTimes.words(silence), UNANSWERED.formatted(day(seat.due())));
        post.tell(
                people, letter(request, "asked", "asks for your approval", text).on(seat.task()));
    }

    void remindApprovers(BudgetRequest request, OpenSeat seat) {
        String text = "A reminder: please decide on it. " + UNANSWERED.formatted(day(seat.due()));
        int recusals = request.said().count(Verdict.RECUSE);
        post.tell(
                seat.asked(),
                letter(
                                request,
                                recusals == 0 ? "reminder" : "reminder-%d".formatted(recusals),
                                "still waits for your approval",
                                text)
                        .on(seat.task()));
    }

    void remindRequester(BudgetRequest request, OpenSeat seat) {
        String subject = "%s still waits for your revision: %s"
                .formatted(request.number(), request.terms().title());
        String text = "Your request came back to you for a revision.%s\n%s"
                .formatted(reason(request, Verdict.REVISE), UNANSWERED.formatted(day(seat.due())));
        String notice = "revision-reminder-%d".formatted(request.revision());
        post.tell(
                List.of(request.requester()),
                Letter.about(request.number(), notice, subject, text).on(seat.task()));
    }

    private static Letter letter(BudgetRequest request, String occasion, String what, String text) {
        return Letter.about(
                request.number(),
                "%s-%d-%d"
                        .formatted(
                                occasion, request.revision(), request.course().step() + 1),
                "%s %s: %s".formatted(request.number(), what, request.terms().title()),
                "%s asks for %s from line %s.\n%s"
                        .formatted(request.requester(), request.amount(), request.line(), text));
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    private static String text(BudgetRequest request) {
        return switch (request.status()) {
            case ENCUMBERED ->
                "%s of the %s you asked for are committed for you on line %s."
                        .formatted(request.approved(), request.amount(), request.line());
            case RETURNED -> "Your request needs a revision." + reason(request, Verdict.REVISE);
            case REJECTED -> "Your request was rejected." + vote(request) + reason(request, Verdict.REJECT);
            case SPENT -> "Your request is settled: what was claimed is paid, and what was left is given back.";
            case WITHDRAWN -> "Your request was withdrawn. Whatever it had reserved is given back.";
            case LAPSED ->
                (request.course().isAtABallot()
                                ? "Your request lapsed without a decision." + vote(request)
                                : "Your request lapsed after a long silence.")
                        + " Whatever it had reserved is given back.";
            case SUBMITTED, IN_APPROVAL -> "Your request is on its way.";
        };
    }

    private static String vote(BudgetRequest request) {
        return request.course()
                .lastBallot()
                .map(ballot -> " The vote: %s.".formatted(ballot.counts()))
                .orElse("");
    }

    private static String reason(BudgetRequest request, Verdict verdict) {
        Optional<BudgetAnswer> last = request.said().last(verdict);
        return last.map(answer -> " Reason: %s. %s".formatted(answer.reasonCode(), answer.comment()))
                .orElse("");
    }
}
