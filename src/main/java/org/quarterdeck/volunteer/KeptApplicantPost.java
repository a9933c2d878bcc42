package org.quarterdeck.volunteer;

import java.util.List;
import java.util.Objects;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.correspondence.Dictation;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever has an address gets a letter with the signed link to their own page, member or not: only there is an invitation accepted.
 * A member whose address nobody knows gets a notice, and finds the way to that page signed in.
 */
@Service
class KeptApplicantPost implements ApplicantPost {

    private final ApplicantLetters letters;
    private final ApplicantAddresses addresses;
    private final Docket docket;
    private final Post post;

    KeptApplicantPost(ApplicantLetters letters, ApplicantAddresses addresses, Docket docket, Post post) {
        this.letters = letters;
        this.addresses = addresses;
        this.docket = docket;
        this.post = post;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(CaseNumber application, String notice, String subject, String text) {
        PersonId applicant =
                Objects.requireNonNull(docket.find(application).orElseThrow().startedBy());
        if (!letters.add(application, applicant, notice, subject, text)) {
            return;
        }
        if (addresses.of(applicant).isPresent()) {
            post.write(new Dictation(ApplicantScribe.NAME, ApplicantScribe.about(application, notice)));
        } else {
            post.tell(applicant, application, notice, subject, text);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToldApplicant> told(CaseNumber application) {
        return letters.of(application);
    }
}
