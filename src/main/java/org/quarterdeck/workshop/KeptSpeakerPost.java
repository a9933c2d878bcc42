package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.correspondence.Dictation;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Outsiders;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The speaker gets a letter with the link to answer on, at the address that the proposal names. Whoever else presents or brought the
 * proposal, and is in the directory, gets a notice: strangers whom others named never asked to be written to.
 */
@Service
class KeptSpeakerPost implements SpeakerPost {

    private final SpeakerLetters letters;
    private final Programme programme;
    private final Post post;
    private final Outsiders outsiders;
    private final Directory directory;

    KeptSpeakerPost(SpeakerLetters letters, Programme programme, Post post, Outsiders outsiders, Directory directory) {
        this.letters = letters;
        this.programme = programme;
        this.post = post;
        this.outsiders = outsiders;
        this.directory = directory;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(CaseNumber proposal, String notice, String subject, String text) {
        if (letters.add(proposal, notice, subject, text)) {
            post.write(new Dictation(SpeakerScribe.NAME, SpeakerScribe.about(proposal, notice)));
            post.tell(others(proposal), Letter.about(proposal, notice, subject, text));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Told> told(CaseNumber proposal) {
        return letters.of(proposal);
    }

    private List<PersonId> others(CaseNumber proposal) {
        ProposalText text = programme.text(proposal);
        Set<PersonId> concerned = new LinkedHashSet<>();
        concerned.add(programme.read(proposal).proposer());
        text.coSpeakers().forEach(named -> known(named).ifPresent(concerned::add));
        concerned.remove(outsiders.at(text.speakerEmail()));
        return new ArrayList<>(concerned.stream()
                .filter(person -> directory.find(person).isPresent())
                .toList());
    }

    private Optional<PersonId> known(String named) {
        if (named.contains("@")) {
            return outsiders.known(named);
        }
        return named.matches("[a-zA-Z0-9]{1,64}")
                ? directory.find(new PersonId(named)).map(Person::id)
                : Optional.empty();
    }
}
