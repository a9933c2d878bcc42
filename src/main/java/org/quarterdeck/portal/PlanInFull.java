package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.execution.Progress;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.strategy.Change;
import org.quarterdeck.strategy.KeyResult;
import org.quarterdeck.strategy.Plan;
import org.quarterdeck.strategy.PlanComment;
import org.quarterdeck.strategy.PlanVersion;

/** All that is public of a plan, for programs. */
record PlanInFull(
        @Schema(example = "PLN-2027-0001") String caseNumber,
        String title,
        @Schema(example = "\"2027\"") String period,
        @Schema(example = "lead") String owner,
        @Schema(example = "consultation") String state,
        int version,

        @Schema(description = "SHA-256 of this version, lower-case hex")
        String hash,

        String vision,

        @Schema(description = "all that the plan may appropriate", example = "30000.00")
        String funding,

        @Schema(example = "EUR") String currency,
        Instant startedAt,

        @Schema(description = "whether anybody may comment on it now")
        boolean openForComment,

        @Schema(description = "not before then; later while a comment waits for its answer")
        Instant consultationCloses,

        @Nullable Instant adoptedAt,
        @Nullable String supersededBy,

        @Schema(description = "how it is carried out; null before it is adopted") @Nullable
        Execution execution,

        List<Objective> objectives,
        List<Comment> comments,
        List<Version> versions) {

    record Execution(
            @Schema(
                    description = "`running`, `overdue` while one of its reports is, `evaluated` or `rescinded`",
                    example = "running")
            String state,

            LocalDate begins,
            LocalDate ends,
            @Nullable Instant endedAt,

            @Schema(description = "what was learned, once it is evaluated") @Nullable
            String lessons) {

        static Execution of(Progress progress) {
            return new Execution(
                    progress.state(), progress.begins(), progress.ends(), progress.endedAt(), progress.lessons());
        }
    }

    record Version(
            int number,

            @Schema(description = "the text that is hashed, canonical JSON (RFC 8785)")
            String canonical,

            @Schema(description = "SHA-256 of it in UTF-8, lower-case hex")
            String hash,

            Instant writtenAt,

            @Schema(
                    description = "what a second person called the change; null for the first version",
                    example = "material")
            @Nullable
            String change) {

        static Version of(PlanVersion version) {
            Change change = version.change();
            return new Version(
                    version.number(),
                    version.canonical(),
                    version.hash(),
                    version.writtenAt(),
                    change == null ? null : change.id());
        }
    }

    record Objective(
            @Schema(example = "OBJ-1") String code,
            String title,
            @Schema(example = "lead") String owner,
            @Schema(example = "EVENTS") String budgetLine,
            @Schema(example = "20000.00") String planned,
            @Schema(example = "EUR") String currency,

            @Schema(description = "with its currency; empty before the plan is adopted", example = "120.00 EUR")
            String asked,

            String committed,
            String spent,

            @Schema(description = "`not-begun` before the plan is adopted", example = "on-track")
            String state,

            @Schema(description = "per cent, as last reported", example = "40") @Nullable
            Integer progress,

            @Schema(description = "whether a report on it is owed since long (SP-18)")
            boolean overdue,

            List<Result> keyResults) {}

    record Result(String title, BigDecimal baseline, BigDecimal target, String unit, LocalDate due, String source) {

        static Result of(KeyResult result) {
            return new Result(
                    result.title(), result.baseline(), result.target(), result.unit(), result.due(), result.source());
        }
    }

    record Comment(
            int number,

            @Schema(description = "of the plan's text") int version,

            @Schema(description = "a member's id, or the name that somebody without an account gave")
            String author,

            @Schema(description = "whether it came from somebody without an account")
            boolean outside,

            String text,
            Instant saidAt,

            @Schema(description = "null while it waits for its answer", example = "partly") @Nullable
            String disposition,

            @Nullable String reason) {

        static Comment of(PlanComment comment) {
            return new Comment(
                    comment.number(),
                    comment.version(),
                    comment.author(),
                    comment.outside(),
                    comment.text(),
                    comment.saidAt(),
                    comment.disposition(),
                    comment.reason());
        }
    }

    static PlanInFull of(
            Plan plan,
            boolean open,
            @Nullable Execution execution,
            List<Objective> objectives,
            List<Comment> comments,
            List<Version> versions) {
        CaseNumber after = plan.supersededBy();
        return new PlanInFull(
                plan.number().value(),
                plan.text().title(),
                plan.text().period(),
                plan.owner().value(),
                plan.state(),
                plan.version(),
                plan.hash(),
                plan.text().vision(),
                plan.text().funding().decimal(),
                plan.text().funding().currency().getCurrencyCode(),
                plan.startedAt(),
                open,
                plan.consultationCloses(),
                plan.adoptedAt(),
                after == null ? null : after.value(),
                execution,
                objectives,
                comments,
                versions);
    }
}
