package org.quarterdeck.portal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.Call;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.workshop.ProposalStatus;
import org.quarterdeck.workshop.ProposalVersion;
import org.quarterdeck.workshop.Told;
import org.quarterdeck.workshop.WorkshopProposal;

/**
 * A proposal as its speaker sees it.
 *
 * @param address of this page
 * @param due until when an answer is asked for; null if none is
 * @param absences as many as can be named at once
 * @param begins when the event does, on the clock of its place
 */
record MinePage(
        String address,
        String number,
        String call,
        String event,
        String state,
        String words,
        String name,
        Stamp submitted,
        @Nullable Stamp due,
        boolean confirmable,
        boolean changeable,
        boolean withdrawable,
        boolean scheduled,
        boolean appealable,
        String zone,
        String begins,
        String ends,
        List<Integer> absences,
        List<LetterRow> letters,
        List<FieldRow> fields,
        List<VersionChange> changes) {

    private static final int ABSENCES = 3;

    static MinePage of(
            String signed,
            WorkshopProposal proposal,
            Call call,
            List<ProposalVersion> versions,
            List<Told> told,
            boolean proposer,
            boolean open) {
        ProposalStatus status = proposal.status();
        ProposalVersion last = versions.get(versions.size() - 1);
        boolean answers = status == ProposalStatus.ACCEPTED || status == ProposalStatus.REVISION_REQUESTED;
        return new MinePage(
                "/mine/" + signed,
                proposal.number().value(),
                proposal.call().value(),
                call.title(),
                Prose.words(OwnWords.state(status)),
                OwnWords.of(status),
                last.text().title(),
                Stamp.of(proposal.submittedAt()),
                answers ? Stamp.ofNullable(proposal.answerDue().orElse(null)) : null,
                status == ProposalStatus.ACCEPTED,
                answers
                        || status == ProposalStatus.CONFIRMED
                        || status == ProposalStatus.SCHEDULED
                        || (status == ProposalStatus.SUBMITTED && open),
                proposer && !status.isOver() && status != ProposalStatus.DELIVERED,
                status == ProposalStatus.SCHEDULED || status == ProposalStatus.DELIVERED,
                status == ProposalStatus.REJECTED,
                call.zone().getId(),
                local(call, call.begins()),
                local(call, call.ends()),
                IntStream.rangeClosed(1, ABSENCES).boxed().toList(),
                told.stream().map(LetterRow::of).toList(),
                FieldRow.of(last.text()),
                changes(versions));
    }

    String title() {
        return number;
    }

    private static String local(Call call, Instant at) {
        return at.atZone(call.zone())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** The newest first; the first of all changes nothing. */
    private static List<VersionChange> changes(List<ProposalVersion> versions) {
        List<VersionChange> changes = new ArrayList<>();
        for (int i = versions.size() - 1; i > 0; i--) {
            changes.add(VersionChange.of(versions.get(i - 1), versions.get(i)));
        }
        return changes;
    }

    /** What a version has otherwise than the one before it (WP-02). */
    record VersionChange(int number, Stamp at, List<Difference.Row> rows) {

        static VersionChange of(ProposalVersion before, ProposalVersion after) {
            return new VersionChange(
                    after.number(),
                    Stamp.of(after.writtenAt()),
                    Difference.between(FieldRow.lines(before.text()), FieldRow.lines(after.text()))
                            .rows());
        }
    }

    record LetterRow(String subject, Stamp at, List<String> paragraphs) {

        static LetterRow of(Told told) {
            return new LetterRow(told.subject(), Stamp.of(told.toldAt()), Prose.paragraphs(told.words()));
        }
    }
}
