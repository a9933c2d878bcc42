package org.quarterdeck.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.kernel.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The docket as the database keeps it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class KeptDocket implements Docket {

    /** The state of every case that has ended; how it ended is its outcome. */
    private final Numbers numbers;

    private final Cases cases;

    KeptDocket(Numbers numbers, Cases cases) {
        this.numbers = numbers;
        this.cases = cases;
    }

    /** The counter is held before the reference is looked for, so that of two starts at once the second sees the first. */
    @Override
    public CaseNumber open(
            String prefix, String process, String title, PersonId requester, @Nullable String reference, String state) {
        CaseNumber number = numbers.next(prefix);
        if (reference != null) {
            cases.under(process, requester, reference).ifPresent(taken -> {
                throw taken("%s already has the reference %s".formatted(taken, reference));
            });
        }
        try {
            cases.add(number, process, title, requester, reference, state);
        } catch (DuplicateKeyException e) {
            throw taken("another case already has the reference " + reference);
        }
        return number;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<CaseNumber> under(String process, PersonId requester, String reference) {
        return cases.under(process, requester, reference);
    }

    @Override
    public void retitle(CaseNumber number, String title) {
        refuseUnless(cases.retitle(number, title), number);
    }

    @Override
    public void move(CaseNumber number, String state) {
        refuseUnless(cases.move(number, state), number);
    }

    @Override
    public void close(CaseNumber number, String outcome) {
        refuseUnless(cases.end(number, outcome), number);
    }

    @Override
    public void reopen(CaseNumber number, String state) {
        if (!cases.reopen(number, state)) {
            throw new NotNow("cases.open", "%s hasn't ended".formatted(number));
        }
    }

    @Override
    public void hold(CaseNumber number) {
        cases.hold(number);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Case> find(CaseNumber number) {
        return cases.find(number);
    }

    private void refuseUnless(boolean changed, CaseNumber number) {
        if (!changed) {
            throw cases.find(number)
                    .<Refusal>map(ended -> new NotNow("cases.ended", "%s has ended".formatted(number)))
                    .orElseGet(() -> new NoSuch("no case has the number " + number));
        }
    }

    private static NotNow taken(String words) {
        return new NotNow("cases.reference-taken", words);
    }
}
