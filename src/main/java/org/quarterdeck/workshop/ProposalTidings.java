package org.quarterdeck.workshop;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of a proposal: its speakers what is decided, chairs and leads what waits for them. */
@Component
class ProposalTidings {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm (VV)", Locale.ENGLISH);

    private final SpeakerPost speakers;
    private final Post post;
    private final Directory directory;
    private final Chairs chairs;
    private final Proposals proposals;
    private final CallBook calls;

    ProposalTidings(
            SpeakerPost speakers, Post post, Directory directory, Chairs chairs, Proposals proposals, CallBook calls) {
        this.speakers = speakers;
        this.post = post;
        this.directory = directory;
        this.chairs = chairs;
        this.proposals = proposals;
        this.calls = calls;
    }

    void received(WorkshopProposal proposal) {
        tell(proposal, "received", "was received", """
                Thank you for your proposal. You hear what is decided when all the decisions are told.
                Follow it with the link below.""");
    }

    void sentBack(WorkshopProposal proposal) {
        tell(proposal, inRound(proposal, "revise"), "came back to be revised", """
                Please revise your proposal until %s. After that it goes on as it is.

                %s""".formatted(
                        due(proposal), proposal.feedback().orElse("")));
    }

    void rejected(WorkshopProposal proposal) {
        tell(proposal, inRound(proposal, "rejected"), "was not accepted", """
                Your proposal was not accepted (%s).

                %s""".formatted(
                        proposal.reasonCode().orElse(""), proposal.feedback().orElse("")));
    }

    void remanded(WorkshopProposal proposal) {
        tell(proposal, inRound(proposal, "remanded"), "is looked at again", """
                An appeal has sent your proposal back: others review it and decide on it. You hear of it.""");
    }

    void waitlisted(WorkshopProposal proposal) {
        tell(proposal, inRound(proposal, "waitlisted"), "is on the waiting list", """
                Your proposal is on the waiting list: you are offered the place of another if one falls through.""");
    }

    void waitlistClosed(WorkshopProposal proposal) {
        tell(proposal, "waitlist-closed", "found no place", """
                The event begins, and no place became free for your proposal.""");
    }

    void accepted(WorkshopProposal proposal) {
        tell(proposal, inRound(proposal, "accepted"), "is accepted: please confirm", """
                Your proposal is accepted. Please confirm with the link below until %s, or decline; after that the place goes to another.
                """.formatted(due(proposal)));
    }

    void remind(WorkshopProposal proposal, boolean last) {
        tell(
                proposal,
                inRound(proposal, last ? "last-reminder" : "reminder"),
                "waits for your confirmation",
                "Please confirm with the link below until %s; after that the place goes to another."
                        .formatted(due(proposal)));
    }

    void confirmed(WorkshopProposal proposal) {
        tell(proposal, inRound(proposal, "confirmed"), "is confirmed", """
                Thank you. You hear of the room and the hour when the timetable is published.""");
    }

    void expired(WorkshopProposal proposal) {
        tell(proposal, "expired", "has lost its place", """
                Nobody confirmed in time, and the place went to another.""");
    }

    void withdrawn(WorkshopProposal proposal) {
        tell(proposal, "withdrawn", "is withdrawn", "The proposal is withdrawn. What became of it stays readable.");
    }

    void cancelled(WorkshopProposal proposal, String reason) {
        tell(proposal, "cancelled", "won't be held: the event is called off", reason);
    }

    /** Its money was refused: those who present it hear it, and the chairs decide again. */
    void returned(WorkshopProposal proposal) {
        tell(proposal, inRound(proposal, "money-refused"), "is decided on again", """
                The money that your workshop needs was not granted. The chairs decide on it again, and you hear of it.""");
        tellHandlers(proposal, inRound(proposal, "chairs-money-refused"), "has not got its money", """
                The money for it was not granted. Please decide on it again.""");
    }

    /** A place fell through shortly before the event. */
    void emergency(WorkshopProposal proposal, @Nullable WorkshopProposal instead) {
        tellHandlers(
                proposal,
                "emergency",
                "fell through shortly before the event",
                instead == null
                        ? "Nobody on the waiting list fits into its place."
                        : "Its place was offered to %s, which has little time to answer.".formatted(instead.number()));
    }

    /** Nobody has looked at it for too long (X7). */
    void stalled(WorkshopProposal proposal, String step) {
        Set<PersonId> called = new LinkedHashSet<>();
        Stream.of(Circle.CHAIRS, Circle.LEADS)
                .flatMap(circle -> directory.in(circle).stream())
                .map(Person::id)
                .filter(person -> chairs.tie(proposal, person).isEmpty())
                .forEach(called::add);
        tellInside(proposal, called, "stalled-" + step, "waits for a chair", """
                Nobody has seen to its %s yet. Please do, or find somebody who does.""".formatted(step));
    }

    private void tellHandlers(WorkshopProposal proposal, String notice, String what, String text) {
        Set<PersonId> told = new LinkedHashSet<>();
        directory.in(chairs.handlers(proposal)).stream()
                .map(Person::id)
                .filter(person -> chairs.tie(proposal, person).isEmpty())
                .forEach(told::add);
        tellInside(proposal, told, notice, what, text);
    }

    private void tellInside(WorkshopProposal proposal, Set<PersonId> people, String notice, String what, String text) {
        String subject = "%s %s: %s"
                .formatted(proposal.number(), what, proposals.text(proposal).title());
        post.tell(people, Letter.about(proposal.number(), notice, subject, text));
    }

    private void tell(WorkshopProposal proposal, String notice, String what, String text) {
        String subject = "%s %s: %s"
                .formatted(proposal.number(), what, proposals.text(proposal).title());
        speakers.tell(proposal.number(), notice, subject, text.strip());
    }

    /** One who is decided on twice is told twice. */
    private static String inRound(WorkshopProposal proposal, String notice) {
        return proposal.round() <= 1 ? notice : "%s-%d".formatted(notice, proposal.round());
    }

    private String due(WorkshopProposal proposal) {
        ZoneId zone = calls.get(proposal.call()).zone();
        Instant due = proposal.answerDue().orElseThrow();
        return MOMENT.format(due.atZone(zone));
    }
}
