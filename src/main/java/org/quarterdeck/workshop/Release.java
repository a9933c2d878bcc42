package org.quarterdeck.workshop;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.CallBook;
import org.quarterdeck.calls.CallCode;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.ledger.LineCode;
import org.quarterdeck.panel.Panel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The module's fifth door: tells all the decisions of a call at once, or none of them (WP-10). */
@Service
public class Release {

    private static final int BYTES_OF_A_SEED = 16;

    private final Proposals proposals;
    private final CallBook calls;
    private final Chairs chairs;
    private final Panel panel;
    private final WorkshopMoney money;
    private final Stage stage;
    private final ProposalMinutes minutes;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Release(
            Proposals proposals,
            CallBook calls,
            Chairs chairs,
            Panel panel,
            WorkshopMoney money,
            Stage stage,
            ProposalMinutes minutes,
            Clock clock) {
        this.proposals = proposals;
        this.calls = calls;
        this.chairs = chairs;
        this.panel = panel;
        this.money = money;
        this.stage = stage;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** How many decisions of each kind were told. */
    public record Told(long accepted, long waitlisted, long rejected) {}

    /**
     * Every mail, every state, every reserved cent: in this transaction or not at all.
     *
     * @throws org.quarterdeck.kernel.Barred if the chair is too near to one of them, and another isn't
     * @throws NotNow if nothing is decided, if more is accepted than the call has slots, or if a line has too little for what is
     *     accepted; nothing is told then
     */
    @Transactional
    public Told release(Caller chair, CallCode code) {
        Chairs.mustBeOne(chair, "release decisions");
        Call call = calls.hold(code);
        List<WorkshopProposal> pending = proposals.of(code, ProposalStatus.PENDING);
        if (pending.isEmpty()) {
            throw new NotNow("no decision of %s waits to be released".formatted(code));
        }
        chairs.mustBeFree(chair, pending.stream().map(WorkshopProposal::number).toList());
        refuseTooMany(call, pending);
        refuseTooCostly(pending);
        Map<Verdict, Long> counts = mark(chair.id(), code, pending);
        pending.forEach(proposal -> tell(proposal.number(), chair.id()));
        refuseUnfunded(pending);
        return new Told(
                counts.getOrDefault(Verdict.ACCEPT, 0L),
                counts.getOrDefault(Verdict.WAITLIST, 0L),
                counts.getOrDefault(Verdict.REJECT, 0L));
    }

    private void tell(CaseNumber number, PersonId chair) {
        panel.release(number);
        stage.say(number, "released", chair);
    }

    private Map<Verdict, Long> mark(PersonId chair, CallCode code, List<WorkshopProposal> pending) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] drawn = new byte[BYTES_OF_A_SEED];
        chance.nextBytes(drawn);
        String seed = HexFormat.of().formatHex(drawn);
        List<Verdict> told = new ArrayList<>();
        for (WorkshopProposal read : pending) {
            WorkshopProposal proposal = proposals.get(read.number());
            told.add(proposal.verdict().orElseThrow());
            proposal.release(chair, now, lot(seed, proposal.number()));
            proposals.store(proposal);
        }
        Map<Verdict, Long> counts =
                told.stream().collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
        minutes.released(code, chair, seed, counts);
        return counts;
    }

    /** Anybody can draw it again: the SHA-256 of the published seed, a colon and the case's number. */
    static String lot(String seed, CaseNumber number) {
        try {
            byte[] text = (seed + ":" + number).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void refuseTooMany(Call call, List<WorkshopProposal> pending) {
        List<WorkshopProposal> placed = new ArrayList<>(proposals.of(call.code(), ProposalStatus.PLACED));
        placed.addAll(accepted(pending));
        refuseMoreThan(call.slots().most(), placed, "in all");
        for (String track : call.tracks()) {
            call.slots()
                    .mostOf(track)
                    .ifPresent(most -> refuseMoreThan(
                            most,
                            placed.stream()
                                    .filter(proposal -> proposal.track().equals(track))
                                    .toList(),
                            "in track " + track));
        }
    }

    private static void refuseMoreThan(int most, List<WorkshopProposal> placed, String where) {
        if (placed.size() > most) {
            throw new NotNow(
                    "workshop.too-many",
                    "%d proposals would be accepted %s, and the call has %d slots"
                            .formatted(placed.size(), where, most));
        }
    }

    /** The lines are held in the order of their codes, as everybody does who needs several. */
    private void refuseTooCostly(List<WorkshopProposal> pending) {
        Map<LineCode, List<WorkshopProposal>> byLine = accepted(pending).stream()
                .filter(proposal -> proposal.cost().isPresent())
                .collect(Collectors.groupingBy(
                        proposal -> proposal.budgetLine().orElseThrow(),
                        () -> new TreeMap<>(java.util.Comparator.comparing(LineCode::value)),
                        Collectors.toList()));
        byLine.forEach((line, costed) -> {
            Money sum = costed.stream()
                    .map(proposal -> proposal.cost().orElseThrow())
                    .reduce(Money::plus)
                    .orElseThrow();
            if (money.refuses(line, sum)) {
                throw WorkshopMoney.tooLittle("line %s has less than the %s that %s cost; nothing was released"
                        .formatted(line, sum, numbers(costed, proposal -> true)));
            }
        });
    }

    /** Whatever else kept a request from its money: nothing is told then either. */
    private void refuseUnfunded(List<WorkshopProposal> pending) {
        List<CaseNumber> numbers =
                accepted(pending).stream().map(WorkshopProposal::number).toList();
        List<WorkshopProposal> now = proposals.all(numbers);
        Predicate<WorkshopProposal> lost = proposal -> proposal.status() != ProposalStatus.ACCEPTED;
        if (now.stream().anyMatch(lost)) {
            throw WorkshopMoney.tooLittle(
                    "%s did not get the money; nothing was released".formatted(numbers(now, lost)));
        }
    }

    private static List<WorkshopProposal> accepted(List<WorkshopProposal> pending) {
        return pending.stream()
                .filter(proposal ->
                        proposal.verdict().filter(Verdict.ACCEPT::equals).isPresent())
                .toList();
    }

    private static String numbers(List<WorkshopProposal> proposals, Predicate<WorkshopProposal> kept) {
        return proposals.stream()
                .filter(kept)
                .map(proposal -> proposal.number().value())
                .collect(Collectors.joining(", "));
    }
}
