package org.quarterdeck.claims;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.kernel.Barred;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.NotNow;
import org.quarterdeck.kernel.PlainText;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The module's second door: receipts, kept by their hash and private. Whoever claims brings them; beside them those read them who
 * check and pay claims, and see the case.
 */
@Service
public class Receipts {

    private static final int LONGEST_NAME = 200;
    private static final String UNNAMED = "receipt";

    private final ReceiptShelf shelf;
    private final Commitments commitments;
    private final CaseFiles caseFiles;
    private final Clock clock;

    Receipts(ReceiptShelf shelf, Commitments commitments, CaseFiles caseFiles, Clock clock) {
        this.shelf = shelf;
        this.commitments = commitments;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /**
     * Takes a receipt; the same one again is the one that is there.
     *
     * @param fileName as the browser says it; a path before it is left away
     * @throws Invalid if it is empty, or neither PDF, PNG nor JPEG
     */
    @Transactional
    public Receipt bring(Caller caller, CaseNumber number, @Nullable String fileName, byte[] content) {
        Commitment commitment = mustSee(caller, number);
        if (!commitment.requester().equals(caller.id())) {
            throw new Barred("only whoever asked for the money brings receipts for it");
        }
        MediaKind kind =
                MediaKind.of(content).orElseThrow(() -> new Invalid("file", "must be a PDF, a PNG or a JPEG picture"));
        String name = name(fileName);
        PlainText.faultInLine(name, LONGEST_NAME).ifPresent(words -> {
            throw new Invalid("file", "has a name that " + words);
        });
        Receipt receipt = new Receipt(
                hash(content),
                name,
                kind.mediaType(),
                content.length,
                caller.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        Optional<Receipt> known = shelf.find(number, receipt.hash());
        return known.orElseGet(() -> added(number, receipt, content));
    }

    /** What there is for the case, the newest first. */
    @Transactional(readOnly = true)
    public List<Receipt> of(Caller caller, CaseNumber number) {
        mustRead(caller, number);
        return shelf.of(number);
    }

    /** @param content byte by byte as it was brought */
    public record Document(Receipt receipt, byte[] content) {}

    @Transactional(readOnly = true)
    public Document read(Caller caller, CaseNumber number, String hash) {
        mustRead(caller, number);
        Receipt receipt = shelf.find(number, hash).orElseThrow(Receipts::none);
        return new Document(receipt, shelf.content(number, hash).orElseThrow(Receipts::none));
    }

    private void mustRead(Caller caller, CaseNumber number) {
        if (!caller.id().equals(caseFiles.find(caller, number).startedBy())) {
            caller.mustBeIn("read receipts of others", Circle.TREASURERS, Circle.PAYERS, Circle.LEADS, Circle.COUNCIL);
        }
    }

    private Commitment mustSee(Caller caller, CaseNumber number) {
        caseFiles.find(caller, number);
        return commitments.get(number);
    }

    private Receipt added(CaseNumber number, Receipt receipt, byte[] content) {
        try {
            shelf.add(number, receipt, content);
            return receipt;
        } catch (DuplicateKeyException twice) {
            throw new NotNow("the same receipt is being brought at this moment");
        }
    }

    private static String name(@Nullable String said) {
        String last = said == null
                ? ""
                : said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1)
                        .strip();
        return last.isEmpty() ? UNNAMED : last;
    }

    private static NoSuch none() {
        return new NoSuch("there is no such receipt");
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
