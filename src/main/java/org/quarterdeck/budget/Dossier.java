package org.quarterdeck.budget;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Money;

/**
 * All that is kept of a request.
 *
 * @param fundsAction what the table {@code funds-check-action} said
 * @param committedAt when it was approved and committed; null before
 * @param versions the first is what was asked for at the start, the last what counts
 */
public record Dossier(
        String requester,
        String status,
        @Nullable String fundsAction,
        @Nullable Instant committedAt,
        List<Version> versions,
        List<Said> answers) {

    /** What was asked for, in the words of the start form. */
    public record Version(int number, Instant writtenAt, Ask ask) {}

    /**
     * @param standing whether it still counts
     * @param approvedAmount as a decimal; null unless approved
     */
    public record Said(
            int revision,
            String person,
            String verdict,
            @Nullable String approvedAmount,
            @Nullable String reasonCode,
            @Nullable String comment,
            Instant at,
            boolean standing) {}

    static Dossier of(BudgetRequest request) {
        return new Dossier(
                request.requester().value(),
                request.status().id(),
                request.fundsAction(),
                request.encumberedAt(),
                request.versions().stream()
                        .map(version -> new Version(
                                version.number(),
                                version.writtenAt(),
                                version.terms().asAsk()))
                        .toList(),
                request.said().all().stream()
                        .map(answer -> said(request, answer))
                        .toList());
    }

    private static Said said(BudgetRequest request, BudgetAnswer answer) {
        Long granted = answer.approvedMinor();
        return new Said(
                answer.revision(),
                answer.person(),
                answer.verdict().id(),
                granted == null ? null : new Money(granted, request.amount().currency()).decimal(),
                answer.reasonCode(),
                answer.comment(),
                answer.answeredAt(),
                answer.standing());
    }
}
