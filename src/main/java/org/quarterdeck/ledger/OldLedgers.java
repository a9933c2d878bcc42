package org.quarterdeck.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.NotNow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where treasurers carry in what a community had before: each line begins with how its accounts stood in the end. */
@Service
public class OldLedgers {

    private final Ledger ledger;
    private final CarriedInBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OldLedgers(Ledger ledger, CarriedInBook book, ApplicationEventPublisher events, Clock clock) {
        this.ledger = ledger;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was, or in a dry run would be, carried in.
     *
     * @param transactions how many the old ledger has
     * @param isNew whether anything was posted now; the same text again is not
     */
    public record Result(List<Inherited> lines, int transactions, boolean isNew) {}

    /**
     * @param map codes of lines by account; an empty one leaves the account out
     * @throws Barred if the caller is no treasurer, or an administrator
     * @throws org.quarterdeck.kernel.Invalid naming every row that can't be taken; then nothing is
     * @throws NotNow if a line has been carried into from another text
     */
    @Transactional
    public Result bring(String text, Map<String, String> map, boolean dryRun, Caller caller) {
        caller.mustBeIn("carry in an old ledger", Circle.TREASURERS);
        if (caller.isIn(Circle.ADMINISTRATORS)) {
            throw new Barred("an administrator decides nothing, whatever other circle they belong to");
        }
        OldLedger old = OldLedgerReader.read(text);
        Map<String, Line> lines = ledger.lines().stream()
                .collect(Collectors.toMap(line -> line.code().value(), Function.identity()));
        List<Inherited> inherited = Inheritance.of(old, new Assignment(map, lines));
        String hash = hash(text, map);
        ledger.hold(inherited.stream().map(share -> share.line().code()).toList());
        List<Inherited> fresh =
                inherited.stream().filter(share -> !isKnown(share.line(), hash)).toList();
        if (!dryRun) {
            fresh.forEach(share -> carryIn(share, hash, caller));
        }
        return new Result(inherited, old.bookings().size(), !dryRun && !fresh.isEmpty());
    }

    /** Whether the line has this text's money already. Holds the line, so that two who bring the same don't both post it. */
    private boolean isKnown(Line line, String hash) {
        ledger.hold(line.code());
        return book.hash(line.code())
                .map(kept -> {
                    if (!kept.equals(hash)) {
                        throw new NotNow(
                                "ledger.carried-in",
                                "line %s has been carried into from another ledger, or by another map"
                                        .formatted(line.code()));
                    }
                    return true;
                })
                .orElse(false);
    }

    private void carryIn(Inherited share, String hash, Caller caller) {
        Line line = share.line();
        book.add(line.code(), hash, clock.instant());
        if (share.amount().isPositive()) {
            ledger.carryIn(line.code(), share.amount(), "carried in: " + hash.substring(0, 16));
        }
        events.publishEvent(new CarriedIn(line, share.amount(), caller.id(), hash));
    }

    /** Of the text and of what it is taken for. */
    private static String hash(String text, Map<String, String> map) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(UTF_8));
            digest.update(new TreeMap<>(map).toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
