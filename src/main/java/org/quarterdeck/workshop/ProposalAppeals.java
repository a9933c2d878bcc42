package org.quarterdeck.workshop;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.appeals.Appealable;
import org.quarterdeck.appeals.Ruling;
import org.quarterdeck.cases.Docket;
import org.quarterdeck.engine.Reopening;
import org.quarterdeck.engine.Reopening.Turn;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.panel.Panel;
import org.springframework.stereotype.Component;

/** A rejection, as one may appeal against it (WP-19). Whoever has a place keeps it: an acceptance is nobody's to appeal against. */
@Component
class ProposalAppeals implements Appealable {

    private final Proposals proposals;
    private final Rehearings rehearings;
    private final Chairs chairs;
    private final Cast cast;
    private final Panel panel;
    private final Docket docket;
    private final Reopening reopening;

    ProposalAppeals(
            Proposals proposals,
            Rehearings rehearings,
            Chairs chairs,
            Cast cast,
            Panel panel,
            Docket docket,
            Reopening reopening) {
        this.proposals = proposals;
        this.rehearings = rehearings;
        this.chairs = chairs;
        this.cast = cast;
        this.panel = panel;
        this.docket = docket;
        this.reopening = reopening;
    }

    @Override
    public String process() {
        return Admission.PROCESS;
    }

    @Override
    public Optional<Ruling> ruling(CaseNumber number) {
        return proposals.find(number).filter(WorkshopProposal::isTurnedDown).flatMap(this::ruling);
    }

    private Optional<Ruling> ruling(WorkshopProposal proposal) {
        Set<PersonId> deciders = new HashSet<>(rehearings.chairsOf(proposal));
        proposal.releasedBy().ifPresent(deciders::add);
        deciders.addAll(panel.reviewers(proposal.number()));
        return docket.find(proposal.number())
                .flatMap(about -> Optional.ofNullable(about.endedAt()))
                .map(told -> new Ruling(
                        proposal.status().id(),
                        told,
                        false,
                        true,
                        deciders,
                        cast.candidate(proposal, proposals.text(proposal)).people()));
    }

    @Override
    public Optional<String> bar(CaseNumber number, PersonId person) {
        return chairs.tie(proposals.read(number), person);
    }

    @Override
    public void overturn(CaseNumber number, CaseNumber appeal) {
        lead(number, Turn.OVERTURNED, appeal);
    }

    @Override
    public void remand(CaseNumber number, CaseNumber appeal) {
        lead(number, Turn.REMANDED, appeal);
    }

    private void lead(CaseNumber number, Turn turn, CaseNumber appeal) {
        reopening.lead(process(), number, turn, appeal, Map.of("title", rehearings.title(number)));
    }
}
