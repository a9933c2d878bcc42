package org.quarterdeck.appeals;

import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The decisions that one may appeal against, by the features that make them. Asked late: they carry out what a hearing comes to. */
@Component
class Appealables {

    private final ObjectProvider<Appealable> appealables;

    Appealables(ObjectProvider<Appealable> appealables) {
        this.appealables = appealables;
    }

    Optional<Ruling> ruling(String process, CaseNumber number) {
        return of(process).flatMap(one -> one.ruling(number));
    }

    Optional<String> bar(Appeal appeal, PersonId person) {
        return of(appeal.process()).flatMap(one -> one.bar(appeal.about(), person));
    }

    boolean isDiscreet(Appeal appeal) {
        return of(appeal.process()).filter(Appealable::isDiscreet).isPresent();
    }

    void carryOut(Appeal appeal, Finding finding) {
        switch (finding) {
            case OVERTURN -> must(appeal).overturn(appeal.about(), appeal.number());
            case REMAND -> must(appeal).remand(appeal.about(), appeal.number());
            case UPHOLD -> {
                // the decision stands
            }
        }
    }

    private Appealable must(Appeal appeal) {
        return of(appeal.process())
                .orElseThrow(() -> new IllegalStateException("nobody answers for decisions of " + appeal.process()));
    }

    private Optional<Appealable> of(String process) {
        return appealables.stream().filter(one -> one.process().equals(process)).findFirst();
    }
}
