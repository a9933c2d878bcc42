package org.quarterdeck.privacy;

import org.quarterdeck.correspondence.Dictation;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.springframework.stereotype.Component;

/** Tells whoever asked for erasure that it comes, while there still is an address to write to. */
@Component
public class ErasureTidings {

    static final String SUBJECT = "Your data is going to be erased";

    private final Post post;
    private final Directory directory;
    private final Erasures erasures;
    private final ErasureWords words;

    ErasureTidings(Post post, Directory directory, Erasures erasures, ErasureWords words) {
        this.erasures = erasures;
        this.post = post;
        this.directory = directory;
        this.words = words;
    }

    /** In the caller's transaction. */
    public void announce(CaseNumber erasure) {
        PersonId person = erasures.personOf(erasure);
        if (directory.find(person).isPresent()) {
            post.tell(person, erasure, "erasure", SUBJECT, words.of(erasure, person));
        } else {
            post.write(new Dictation(ErasureScribe.NAME, erasure.value()));
        }
    }
}
