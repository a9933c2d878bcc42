package org.quarterdeck.register;

import org.jspecify.annotations.Nullable;

/** A walk along entries in the order they are handed over, that remembers where the chain first breaks. */
final class Chain {

    private final @Nullable String keptHead;
    private Head head = Head.NONE;
    private boolean keptHeadSeen;
    private long entries;
    private @Nullable Long firstBroken;
    private @Nullable String finding;
    private boolean gap;

    /** @param keptHead a hash that must be met on the way; null where nobody kept one */
    Chain(@Nullable String keptHead) {
        this.keptHead = keptHead;
        this.keptHeadSeen = keptHead == null || keptHead.equals(Head.NONE.hash());
    }

    void add(SealedEntry entry) {
        entries++;
        if (firstBroken == null) {
            follow(entry);
        } else if (gap && entry.seq() == firstBroken) {
            gap = false;
            finding = "reordered: it stands behind entries that follow it";
        }
    }

    /** Something stands where an entry should, and isn't one. */
    void addUnreadable(String why) {
        entries++;
        if (firstBroken == null) {
            breaks("changed: " + why);
        }
    }

    Verification end() {
        if (firstBroken == null && !keptHeadSeen) {
            breaks("missing: the chain doesn't hold the kept head " + keptHead
                    + "; entries were cut off behind, or the chain was written anew");
        }
        return new Verification(firstBroken == null, entries, head.hash(), firstBroken, finding);
    }

    private void follow(SealedEntry entry) {
        long expected = head.seq() + 1;
        if (entry.flaw().isPresent()) {
            breaks("changed: " + entry.flaw().get());
        } else if (entry.seq() > expected) {
            gap = true;
            breaks("missing: entry " + entry.seq() + " stands in its place");
        } else if (entry.seq() < expected) {
            breaks("reordered: entry " + entry.seq() + " stands in its place once more");
        } else if (!entry.previousHash().equals(head.hash())) {
            breaks("changed: it doesn't follow entry " + head.seq() + ", one of the two was replaced");
        } else {
            head = new Head(expected, entry.hash());
            keptHeadSeen |= entry.hash().equals(keptHead);
        }
    }

    private void breaks(String how) {
        firstBroken = head.seq() + 1;
        finding = how;
    }
}
