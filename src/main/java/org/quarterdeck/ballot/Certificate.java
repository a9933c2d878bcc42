package org.quarterdeck.ballot;

/**
 * What a ballot came to, once it is closed.
 *
 * @param round which of the case's ballots it is, from 1
 * @param hash of what was decided on, as its {@link Motion} had it at the opening
 */
public record Certificate(int round, String hash, Outcome outcome, Because because, Count count) {

    /** The votes and what they mean, in a sentence. */
    public String words() {
        return "%d of %d electors in favour, %d against, %d abstaining, %d stepped back: %s"
                .formatted(
                        count.inFavour(),
                        count.electors(),
                        count.against(),
                        count.abstaining(),
                        count.recused(),
                        because.words());
    }
}
