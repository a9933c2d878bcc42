package org.quarterdeck.appeals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** An appeal against the decision of a case, from lodging it to what it comes to. */
class Appeal {

    @Id
    private final String number;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and writes it
    private int lock;

    private final String about;
    private final String process;
    private final String appellant;
    private final Ground ground;
    private final String statement;

    @Embedded.Empty
    private final Contested contested;

    private final Instant lodgedAt;
    private final Instant hearBy;
    private AppealStatus status;
    private @Nullable String hearer;
    private @Nullable String reason;
    private @Nullable Instant endedAt;
    private final List<AppealParty> parties;

    @PersistenceCreator
    Appeal(
            String number,
            String about,
            String process,
            String appellant,
            Ground ground,
            String statement,
            Contested contested,
            Instant lodgedAt,
            Instant hearBy,
            AppealStatus status,
            List<AppealParty> parties) {
        this.number = number;
        this.about = about;
        this.process = process;
        this.appellant = appellant;
        this.ground = ground;
        this.statement = statement;
        this.contested = contested;
        this.lodgedAt = lodgedAt;
        this.hearBy = hearBy;
        this.status = status;
        this.parties = new ArrayList<>(parties);
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    /** The case whose decision it is about. */
    CaseNumber about() {
        return new CaseNumber(about);
    }

    /** The process of that case. */
    String process() {
        return process;
    }

    PersonId appellant() {
        return new PersonId(appellant);
    }

    Ground ground() {
        return ground;
    }

    String statement() {
        return statement;
    }

    Contested contested() {
        return contested;
    }

    Instant lodgedAt() {
        return lodgedAt;
    }

    /** When more people are asked to hear it (X5). */
    Instant hearBy() {
        return hearBy;
    }

    boolean isOverdue(Instant now) {
        return !now.isBefore(hearBy);
    }

    AppealStatus status() {
        return status;
    }

    /** Who heard it; empty before, and where nobody did. */
    Optional<PersonId> hearer() {
        return Optional.ofNullable(hearer).map(PersonId::new);
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    boolean has(PersonId person, Part part) {
        return parties.contains(new AppealParty(person.value(), part));
    }

    int recusals() {
        return (int)
                parties.stream().filter(party -> party.part() == Part.RECUSED).count();
    }

    void admit() {
        mustBe(AppealStatus.LODGED, "admitted");
        status = AppealStatus.IN_HEARING;
    }

    /** @param why in the words of the table */
    void dismiss(String why, Instant at) {
        mustBe(AppealStatus.LODGED, "dismissed");
        end(AppealStatus.INADMISSIBLE, why, at);
    }

    void recuse(PersonId person) {
        mustBe(AppealStatus.IN_HEARING, "heard");
        parties.add(new AppealParty(person.value(), Part.RECUSED));
    }

    /** What a ballot decided no single hearer puts the opposite in place of. */
    void mayEndBy(Finding finding) {
        mustBe(AppealStatus.IN_HEARING, "heard");
        if (finding == Finding.OVERTURN && !contested.overturnable()) {
            throw new Barred("the decision on %s can only be upheld or remanded".formatted(about));
        }
    }

    void hear(PersonId person, Finding finding, String why, Instant at) {
        mayEndBy(finding);
        hearer = person.value();
        end(finding.status(), why, at);
    }

    /** The decision stands where nobody is free to hear the appeal. */
    void leaveUnheard(String why, Instant at) {
        mustBe(AppealStatus.IN_HEARING, "heard");
        end(AppealStatus.UPHELD, why, at);
    }

    void withdraw(Instant at) {
        mustBe(AppealStatus.IN_HEARING, "withdrawn");
        end(AppealStatus.WITHDRAWN, null, at);
    }

    /** {@code Appeal against BUD-2027-0001: procedural error}. */
    String title() {
        return title(about(), ground);
    }

    static String title(CaseNumber about, Ground ground) {
        return "Appeal against %s: %s".formatted(about, ground.words());
    }

    private void end(AppealStatus how, @Nullable String why, Instant at) {
        status = how;
        reason = why;
        endedAt = at;
    }

    private void mustBe(AppealStatus needed, String what) {
        if (status != needed) {
            throw new NotNow("%s is %s and can't be %s".formatted(number, status.id(), what));
        }
    }
}
