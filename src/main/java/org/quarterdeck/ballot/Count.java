package org.quarterdeck.ballot;

/**
 * The votes of a ballot, counted by weight.
 *
 * @param electors everybody who was entitled at the opening, the recused among them
 * @param recused who stepped back since
 * @param abstaining who took part without a yes or no: for the quorum, not for the votes cast (SP-10)
 * @param invalid blank or double ballots: shown, and counted for nothing
 */
public record Count(int electors, int recused, int inFavour, int against, int abstaining, int invalid) {

    public Count {
        if (Math.min(Math.min(electors, recused), Math.min(Math.min(inFavour, against), Math.min(abstaining, invalid)))
                        < 0
                || (long) recused + inFavour + against + abstaining + invalid > electors) {
            throw new IllegalArgumentException(
                    "of %d electors %d stepped back, %d voted in favour, %d against, %d abstained, %d were invalid"
                            .formatted(electors, recused, inFavour, against, abstaining, invalid));
        }
    }

    public static Count of(int electors, int inFavour, int against, int abstaining) {
        return new Count(electors, 0, inFavour, against, abstaining, 0);
    }

    int cast() {
        return inFavour + against;
    }

    int present() {
        return cast() + abstaining;
    }

    /** Who has said nothing yet. */
    int silent() {
        return electors - recused - present() - invalid;
    }

    Count withRestInFavour() {
        return new Count(electors, recused, inFavour + silent(), against, abstaining, invalid);
    }

    Count withRestAgainst() {
        return new Count(electors, recused, inFavour, against + silent(), abstaining, invalid);
    }

    Count withRestAbstaining() {
        return new Count(electors, recused, inFavour, against, abstaining + silent(), invalid);
    }

    Count withRestRecused() {
        return new Count(electors, recused + silent(), inFavour, against, abstaining, invalid);
    }
}
