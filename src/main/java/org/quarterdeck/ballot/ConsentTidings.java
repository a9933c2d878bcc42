package org.quarterdeck.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.cases.Case;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of a consent round. Everybody hears of everything but of sign-offs, which are to be read. */
@Component
class ConsentTidings {

    private final Post post;
    private final Docket docket;
    private final Directory directory;

    ConsentTidings(Post post, Docket docket, Directory directory) {
        this.post = post;
        this.docket = docket;
        this.directory = directory;
    }

    void opened(Ballot ballot, ConsentRound round) {
        String until = round.clock().due().map(ConsentTidings::day).orElse("");
        tell(ballot, ballot.seated(), "consent-opened", "asks for your consent", """
                You are an elector. Until %s you can sign off, raise a concern or hold it up once, at /api/ballots/%s. \
                With enough sign-offs and no open concern it is adopted then; if not, it comes to a vote.""".formatted(
                        until, ballot.paper().number()));
    }

    void raised(Ballot ballot, Concern concern) {
        tell(ballot, everybody(ballot), notice("concern-raised", concern), "meets a concern", """
                %s raised concern %d, %s: %s
                What would resolve it: %s
                The comment period stands still until it is resolved.""".formatted(
                        concern.author(), concern.number(), concern.name(), concern.reason(), concern.wouldResolve()));
    }

    void succeeded(Ballot ballot, Concern concern, Concern.Successor successor) {
        String notice = "%s-%d"
                .formatted(
                        notice("concern-successor", concern),
                        concern.successors().size() + 1);
        tell(ballot, List.of(successor.person()), notice, "needs you to speak for a concern", """
                %s asks you to speak for concern %d, %s, in place of %s. Nobody but you resolves it from now on.""".formatted(
                        successor.namedBy(), concern.number(), concern.name(), concern.speaker()));
    }

    void resolved(Ballot ballot, Concern concern) {
        tell(ballot, everybody(ballot), notice("concern-resolved", concern), "meets a concern less", """
                Concern %d, %s, is resolved.""".formatted(
                        concern.number(), concern.name()));
    }

    void held(Ballot ballot, Hold hold) {
        tell(ballot, everybody(ballot), "hold-" + hold.person(), "is held up", """
                %s holds it up until %s: %s""".formatted(
                        hold.person(), day(hold.until()), hold.reason()));
    }

    /** Whoever leads the question hears of it once for each silence. */
    void stale(Ballot ballot, Concern concern, Instant toVote) {
        String notice = "%s-%d"
                .formatted(notice("concern-stale", concern), concern.lastMoved().getEpochSecond());
        tell(ballot, facilitators(ballot).toList(), notice, "waits for a concern that nobody moves", """
                Nobody has done anything about concern %d, %s, since %s. Bring %s together with the others; \
                if nobody does anything until %s, it comes to a vote.""".formatted(
                        concern.number(), concern.name(), day(concern.lastMoved()), concern.speaker(), day(toVote)));
    }

    private List<PersonId> everybody(Ballot ballot) {
        return Stream.concat(ballot.seated().stream(), starter(ballot))
                .distinct()
                .toList();
    }

    /** Whoever started the case, and the leads. */
    private Stream<PersonId> facilitators(Ballot ballot) {
        return Stream.concat(
                        starter(ballot), directory.in(Circle.LEADS).stream().map(Person::id))
                .distinct();
    }

    private Stream<PersonId> starter(Ballot ballot) {
        return docket.find(ballot.paper().number()).map(Case::startedBy).stream();
    }

    private void tell(Ballot ballot, Collection<PersonId> people, String notice, String what, String text) {
        Paper paper = ballot.paper();
        post.tell(
                people,
                Letter.about(
                        paper.number(),
                        "%s-%d".formatted(notice, paper.round()),
                        "%s %s: %s".formatted(paper.number(), what, paper.title()),
                        text));
    }

    private static String notice(String occasion, Concern concern) {
        return "%s-%d".formatted(occasion, concern.number());
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
