package org.quarterdeck.consents;

import org.quarterdeck.correspondence.Dictation;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.people.Directory;
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
