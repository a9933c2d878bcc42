package org.quarterdeck.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an adopted plan stands (SP-17). Sums are decimals.
 *
 * @param state {@code running}, {@code overdue} while one of its reports is, {@code evaluated} or {@code rescinded}
 * @param withoutObjective what the community has committed or spent and that serves no objective of any plan
 * @param lessons what was learned, once it is evaluated
 * @param rescissionPending whether its rescission is voted on now
 */
public record Progress(
        String caseNumber,
        String title,
        String owner,
        LocalDate begins,
        LocalDate ends,
        String state,
        Instant adoptedAt,
        @Nullable Instant endedAt,
        List<Goal> objectives,
        List<Adrift> withoutObjective,
        @Nullable String lessons,
        boolean rescissionPending) {

    /**
     * An objective.
     *
     * @param state {@code overdue} while one of its reports is, {@code claimed} while a second person is asked whether it is
     *     achieved, {@code achieved}, or what the last report said: {@code on-track}, {@code at-risk}, {@code off-track};
     *     {@code unreported} before the first
     * @param progress per cent, as last reported; a claim of 100 counts only once it is confirmed (SP-18)
     * @param planned what the plan puts aside for it
     * @param asked reserved for requests that nobody has decided on yet
     * @param otherCurrencies what is laid out for it in another currency than its envelope's
     */
    public record Goal(
            String code,
            String title,
            String owner,
            String state,
            int progress,
            boolean achieved,
            boolean overdue,
            String budgetLine,
            String currency,
            String planned,
            String asked,
            String committed,
            String spent,
            List<Sum> otherCurrencies,
            List<KeyFigure> keyResults,
            List<Turn> reports,
            List<Awaited> waitingFor) {}

    public record Sum(String currency, String asked, String committed, String spent) {}

    public record KeyFigure(
            String title, BigDecimal baseline, BigDecimal target, String unit, LocalDate due, String source) {}

    /**
     * A report.
     *
     * @param key as in {@code OBJ-1.2}
     * @param state {@code awaited}, {@code claimed}, {@code made}, {@code missed} or {@code spared}
     * @param accounts as they were given, oldest first
     */
    public record Turn(
            String key,
            LocalDate due,
            String state,
            @Nullable Instant overdueSince,
            List<Said> accounts) {}

    /** @param finding {@code confirmed}, {@code not-confirmed} or {@code lapsed}, where it claimed 100 and somebody has looked */
    public record Said(
            String status,
            int progress,
            @Nullable String evidence,
            @Nullable String note,
            Instant at,
            @Nullable String finding,
            @Nullable String reason) {}

    /**
     * What the objective waits for, and whom.
     *
     * @param task id of the step in the drawing
     * @param people ids of those who are asked
     */
    public record Awaited(
            String task,
            String report,
            List<String> people,
            @Nullable Instant due) {}

    public record Adrift(
            String caseNumber, String title, String budgetLine, String currency, String committed, String spent) {}
}
