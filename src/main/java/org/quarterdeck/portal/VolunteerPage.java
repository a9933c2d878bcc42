package org.quarterdeck.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.consents.Consent;
import org.quarterdeck.consents.ConsentText;
import org.quarterdeck.kernel.Stamp;
import org.quarterdeck.volunteer.OwnApplication;
import org.quarterdeck.volunteer.Role;
import org.quarterdeck.volunteer.ToldApplicant;
import org.quarterdeck.volunteer.VolunteerState;

/**
 * An application as whoever applied sees it (VO-17).
 *
 * @param address of this page
 * @param owes who has to act next; null where nobody has
 * @param course the way through, step by step; empty where it ended before its end
 * @param password whether an account waits for one
 * @param appeal where one appeals against the answer; null while there is none
 * @param signsIn whether they have an account, and sign in for what reaches beyond the application
 */
record VolunteerPage(
        String address,
        String number,
        String name,
        String state,
        Stamp applied,
        String step,
        @Nullable String owes,
        @Nullable Stamp due,
        @Nullable String words,
        boolean reapply,
        @Nullable Stamp reapplyOn,
        List<CourseRow> course,
        boolean invited,
        boolean password,
        boolean signsIn,
        String account,
        List<SponsorRow> sponsors,
        List<AccessRow> access,
        List<AgreementRow> agreements,
        List<LetterRow> letters,
        boolean withdrawable,
        @Nullable String appeal,
        @Nullable String passwordFault,
        @Nullable String sponsorFault) {

    static VolunteerPage of(
            String signed,
            OwnApplication own,
            Instant applied,
            Role role,
            List<ConsentText> texts,
            List<Consent> consents,
            List<ToldApplicant> told,
            boolean awaitsPassword,
            boolean signsIn) {
        boolean again =
                own.state().equals(VolunteerState.NOT_YET.id()) || own.state().equals(VolunteerState.EXPIRED.id());
        return new VolunteerPage(
                "/mine/%s/application".formatted(signed),
                own.number().value(),
                "%s, %s".formatted(own.tier(), own.role()),
                Prose.words(own.state()),
                Stamp.of(applied),
                own.step(),
                own.owes(),
                Stamp.ofNullable(own.due()),
                own.words(),
                again,
                again && own.reapplyOn() != null ? Stamp.of(own.reapplyOn()) : null,
                CourseRow.of(own, role),
                own.isInvited(),
                awaitsPassword,
                signsIn,
                own.applicant().value(),
                own.sponsors().stream().map(SponsorRow::of).toList(),
                own.systems().stream().map(AccessRow::of).toList(),
                AgreementRow.of(texts, consents, own.missing()),
                told.stream().map(LetterRow::of).toList(),
                !own.isOver(),
                own.state().equals(VolunteerState.NOT_YET.id()) || own.state().equals(VolunteerState.DECLINED.id())
                        ? "/mine/%s/appeal".formatted(signed)
                        : null,
                null,
                null);
    }

    VolunteerPage passwordRefused(String fault) {
        return refused(fault, null);
    }

    VolunteerPage sponsorRefused(String fault) {
        return refused(null, fault);
    }

    private VolunteerPage refused(@Nullable String ofPassword, @Nullable String ofSponsor) {
        return new VolunteerPage(
                address,
                number,
                name,
                state,
                applied,
                step,
                owes,
                due,
                words,
                reapply,
                reapplyOn,
                course,
                invited,
                password,
                signsIn,
                account,
                sponsors,
                access,
                agreements,
                letters,
                withdrawable,
                appeal,
                ofPassword,
                ofSponsor);
    }

    String title() {
        return number;
    }

    boolean anySponsors() {
        return !sponsors.isEmpty();
    }

    boolean anyAccess() {
        return !access.isEmpty();
    }

    /** @param words for people */
    record AccessRow(String system, String words) {

        static AccessRow of(OwnApplication.Entry entry) {
            return new AccessRow(AccessWords.system(entry.system()), AccessWords.of(entry.state()));
        }
    }

    record SponsorRow(
            String id, String name, String words, @Nullable Stamp due, boolean free) {

        static SponsorRow of(OwnApplication.Seat seat) {
            String words = switch (seat.state()) {
                case "vouched" -> "vouches for you";
                case "free" -> "does not vouch for you; name another";
                default -> "has been asked";
            };
            return new SponsorRow(
                    seat.sponsor().value(), seat.name(), words, Stamp.ofNullable(seat.due()), seat.isFree());
        }
    }

    record LetterRow(String subject, Stamp at, List<String> paragraphs) {

        static LetterRow of(ToldApplicant told) {
            return new LetterRow(told.subject(), Stamp.of(told.toldAt()), Prose.paragraphs(told.words()));
        }
    }
}
