package org.quarterdeck.consents;

import java.util.List;
import org.quarterdeck.correspondence.Dictation;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.stereotype.Component;

/** What members are told of a text that they should agree to. */
@Component
class ConsentRenewalTidings {

    private final Post post;
    private final Directory directory;
    private final RenewalWords words;

    ConsentRenewalTidings(Post post, Directory directory, RenewalWords words) {
        this.post = post;
        this.directory = directory;
        this.words = words;
    }

    void asked(Renewal renewal) {
        tell(renewal, RenewalWords.ASKED);
    }

    void reminded(Renewal renewal) {
        tell(renewal, RenewalWords.REMINDED);
    }

    void suspended(Renewal renewal) {
        tell(renewal, RenewalWords.SUSPENDED);
    }

    /** Tells the leads who would be suspended, if the house could do without them. */
    void spared(Renewal renewal, List<Circle> lastOf) {
        post.tell(
                directory.in(Circle.LEADS).stream().map(Person::id).toList(),
                Letter.about(
                        renewal.number(),
                        RenewalWords.SPARED,
                        words.subject(renewal, RenewalWords.SPARED),
                        words.ofSparing(renewal, lastOf)));
    }

    private void tell(Renewal renewal, String notice) {
        if (directory.find(renewal.person()).isPresent()) {
            post.tell(
                    renewal.person(),
                    renewal.number(),
                    notice,
                    words.subject(renewal, notice),
                    words.of(renewal, notice));
        } else {
            post.write(new Dictation(RenewalScribe.NAME, renewal.number() + "/" + notice));
        }
    }
}
