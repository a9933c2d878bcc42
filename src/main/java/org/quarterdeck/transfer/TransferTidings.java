package org.quarterdeck.transfer;

import java.util.List;
import org.quarterdeck.correspondence.Letter;
import org.quarterdeck.correspondence.Post;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds the words in which people hear of a transfer. */
@Component
class TransferTidings {

    private final Post post;

    TransferTidings(Post post) {
        this.post = post;
    }

    Letter asking(Transfer transfer, Side side) {
        return letter(transfer, side, "asked", "asks for your answer", "Please say yes or no for line %s.");
    }

    void remind(Transfer transfer, Side side, List<PersonId> asked, String task) {
        String text = "A reminder: please say yes or no for line %s.";
        post.tell(
                asked,
                letter(transfer, side, "reminder", "still waits for your answer", text)
                        .on(task));
    }

    /** Tells whoever asked how it ended. */
    void tell(Transfer transfer) {
        String subject =
                "%s is %s: %s".formatted(transfer.number(), transfer.status().id(), transfer.title());
        post.tell(
                List.of(transfer.requester()),
                Letter.about(
                        transfer.number(), notice(transfer, transfer.status().id()), subject, text(transfer)));
    }

    private static String text(Transfer transfer) {
        return switch (transfer.status()) {
            case TRANSFERRED -> "The money has moved.";
            case REJECTED ->
                transfer.no()
                                .map(no -> "It was rejected. Reason: %s. %s".formatted(no.reasonCode(), no.comment()))
                                .orElse("Nobody agreed for both lines in time, or before the period was closed.")
                        + " What was set aside is available again.";
            case WITHDRAWN -> "It was withdrawn. What was set aside is available again.";
            case ASKED -> "It is on its way.";
        };
    }

    private static Letter letter(Transfer transfer, Side side, String occasion, String what, String text) {
        return Letter.about(
                transfer.number(),
                notice(transfer, "%s-%s".formatted(occasion, side.id())),
                "%s %s: %s".formatted(transfer.number(), what, transfer.title()),
                "%s asks to move %s.\n%s"
                        .formatted(transfer.requester(), transfer.title(), text.formatted(transfer.line(side))));
    }

    /** After a remand people are told once more. */
    private static String notice(Transfer transfer, String notice) {
        return transfer.voided() == 0 ? notice : "%s-%d".formatted(notice, transfer.voided());
    }
}
