package org.quarterdeck.appeals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.Backstage;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has a feature carry out what a hearing came to, as the hearing does: by whoever heard it, in one transaction. */
@Component
public class Bailiff {

    private static final CaseNumber APPEAL = new CaseNumber("APL-2026-9001");

    private final List<Appealable> all;
    private final Backstage backstage;
    private final TransactionTemplate transaction;

    Bailiff(List<Appealable> all, Backstage backstage, TransactionTemplate transaction) {
        this.all = all;
        this.backstage = backstage;
        this.transaction = transaction;
    }

    public Optional<Ruling> ruling(String process, CaseNumber number) {
        return Optional.ofNullable(
                transaction.execute(status -> appealable(process).ruling(number).orElse(null)));
    }

    /** Who may not hear an appeal against it. */
    public Set<String> deciders(String process, CaseNumber number) {
        return ruling(process, number).orElseThrow().deciders().stream()
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }

    public void overturn(String process, CaseNumber number) {
        carryOut(() -> appealable(process).overturn(number, APPEAL));
    }

    public void remand(String process, CaseNumber number) {
        carryOut(() -> appealable(process).remand(number, APPEAL));
    }

    private void carryOut(Runnable order) {
        backstage.as(
                "council5",
                () -> transaction.execute(status -> {
                    order.run();
                    return APPEAL;
                }));
    }

    private Appealable appealable(String process) {
        return all.stream()
                .filter(appealable -> appealable.process().equals(process))
                .findFirst()
                .orElseThrow();
    }
}
