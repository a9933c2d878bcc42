package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Candidate;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Outsiders;
import org.quarterdeck.people.Person;
import org.quarterdeck.timetable.Presenter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who presents a proposal. */
@Component
class Cast {

    /** Whoever is named by an address alone: whose it is, or how it begins, isn't the proposer's to publish. */
    private static final String CO_SPEAKER = "Co-speaker";

    private static final String ADDRESS = "[^\\s@]+@[^\\s@]+[.][^\\s@]+";
    private static final String ID = "[a-zA-Z0-9]{1,64}";

    private final Directory directory;
    private final Outsiders outsiders;
    private final JdbcClient database;

    Cast(Directory directory, Outsiders outsiders, JdbcClient database) {
        this.directory = directory;
        this.outsiders = outsiders;
        this.database = database;
    }

    /** Who stands behind the speaker's address. */
    PersonId speaker(ProposalText text) {
        return outsiders.at(text.speakerEmail());
    }

    /** The speaker as the directory knows them; empty for somebody from outside. */
    Optional<Person> knownSpeaker(ProposalText text) {
        return directory.find(speaker(text));
    }

    /** The speaker first; whoever is named without an address or an id can't be told from others of the name, and isn't in it. */
    Set<PersonId> people(ProposalText text) {
        Map<PersonId, Boolean> people = new LinkedHashMap<>();
        people.put(speaker(text), true);
        text.coSpeakers().forEach(typed -> person(typed).ifPresent(id -> people.put(id, true)));
        return people.keySet();
    }

    private Optional<PersonId> person(String typed) {
        if (typed.matches(ADDRESS)) {
            return Optional.of(outsiders.at(typed));
        }
        return typed.matches(ID) ? directory.find(new PersonId(typed)).map(Person::id) : Optional.empty();
    }

    /** As the timetable names them; an address is never a name. */
    List<Presenter> presenters(ProposalText text) {
        List<Presenter> presenters = new ArrayList<>();
        presenters.add(new Presenter(text.speakerName(), knownSpeaker(text).map(Person::id), text.speakerEmail()));
        text.coSpeakers().stream().map(typed -> presenter(typed, text)).forEach(presenters::add);
        return presenters;
    }

    private Presenter presenter(String typed, ProposalText text) {
        Optional<Person> known = person(typed).flatMap(directory::find);
        boolean isAddress = typed.matches(ADDRESS);
        String name = isAddress ? CO_SPEAKER : known.map(Person::name).orElse(typed);
        // whoever left no address hears of it through the speaker
        String address = isAddress
                ? typed
                : known.flatMap(person -> Optional.ofNullable(person.email())).orElse(text.speakerEmail());
        return new Presenter(name, known.map(Person::id), address);
    }

    /** What a conflict of interest can come from (WP-03). */
    Candidate candidate(WorkshopProposal proposal, ProposalText text) {
        Set<PersonId> people = new java.util.HashSet<>(people(text));
        people.add(proposal.proposer());
        Set<String> affiliations = new TreeSet<>();
        text.speakerAffiliation().ifPresent(affiliations::add);
        return new Candidate(proposal.number(), proposal.call(), proposal.track(), people, affiliations);
    }

    /** Notes who presents it, for those that come later. */
    void note(CaseNumber proposal, ProposalText text) {
        database.sql("delete from workshop_presenter where proposal = ?")
                .param(proposal.value())
                .update();
        people(text)
                .forEach(person -> database.sql("insert into workshop_presenter (proposal, person) values (?, ?)")
                        .params(proposal.value(), person.value())
                        .update());
    }

    /** Whether none of them has presented before. */
    boolean isNew(ProposalText text) {
        return people(text).stream().noneMatch(this::hasPresented);
    }

    private boolean hasPresented(PersonId person) {
        return database.sql(
                                "select count(*) from workshop_presenter c join workshop_proposal p on p.number = c.proposal"
                                        + " where c.person = ? and p.status in ('SCHEDULED', 'DELIVERED')")
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
