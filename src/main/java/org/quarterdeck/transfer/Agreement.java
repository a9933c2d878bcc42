package org.quarterdeck.transfer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The module's second door: those who answer for the two lines, and what they say. */
@Component
public class Agreement {

    private final StoredTransfers transfers;
    private final Spokespeople spokespeople;
    private final TransferMinutes minutes;
    private final TransferTidings tidings;
    private final TransferSheets sheets;
    private final Clock clock;

    Agreement(
            StoredTransfers transfers,
            Spokespeople spokespeople,
            TransferMinutes minutes,
            TransferTidings tidings,
            TransferSheets sheets,
            Clock clock) {
        this.transfers = transfers;
        this.spokespeople = spokespeople;
        this.minutes = minutes;
        this.tidings = tidings;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Whom to ask for the line; nobody is an answer. */
    public List<PersonId> eligible(CaseNumber number, Side side) {
        return spokespeople.eligible(get(number), side);
    }

    /** What those who are asked for the line read; the task is not yet known. */
    public Letter asking(CaseNumber number, Side side) {
        return tidings.asking(read(number), side);
    }

    /** Why the person may not answer for the line; empty if they may. */
    public Optional<String> bar(CaseNumber number, Side side, PersonId person, Set<String> relations) {
        return spokespeople.bar(read(number), side, person, relations);
    }

    /** What bars the person from answering for either line, though they act for somebody whose it is; empty for nothing. */
    public Optional<String> conflict(CaseNumber number, PersonId person, Set<String> relations) {
        return spokespeople.conflict(read(number), person, relations);
    }

    /** What somebody reads before they answer for the line. */
    public Map<String, Object> sheet(CaseNumber number, Side side) {
        return sheets.of(read(number), side);
    }

    /** Takes an answer and writes it into the register. */
    public void answer(CaseNumber number, Side side, PersonId person, TransferReply reply) {
        Transfer transfer = get(number);
        transfer.answer(side, person, reply, clock.instant());
        transfers.save(transfer);
        minutes.answered(transfer, side, person, reply);
    }

    /** Whether those who answer for both lines have said yes. */
    public boolean isAgreed(CaseNumber number) {
        return read(number).isAgreed();
    }

    /** Reminds those who are asked for the line and have said nothing. */
    public void remind(CaseNumber number, Side side, List<PersonId> asked, String task) {
        tidings.remind(read(number), side, asked, task);
    }

    private Transfer get(CaseNumber number) {
        return transfers.getByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    private Transfer read(CaseNumber number) {
        return transfers.findByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    private static NoSuch unknown(CaseNumber number) {
        return new NoSuch("no transfer has the number " + number);
    }
}
