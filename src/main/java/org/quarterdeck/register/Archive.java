package org.quarterdeck.register;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Page;
import org.springframework.stereotype.Component;

/** Where the register is read, exported and checked; never more of it in memory than a handful of leaves. */
@Component
public class Archive {

    private static final int HANDFUL = 200;

    private final Book book;

    Archive(Book book) {
        this.book = book;
    }

    /** @param caseNumber null for the entries of all cases */
    public Page<SealedEntry> page(View view, @Nullable CaseNumber caseNumber, long after, int limit) {
        List<Leaf> leaves =
                caseNumber == null ? book.leaves(after, limit + 1) : book.leavesOf(caseNumber, after, limit + 1);
        return Page.of(leaves, limit, leaf -> String.valueOf(leaf.seq())).map(leaf -> leaf.read(view));
    }

    /** The last entries, newest first. */
    public List<SealedEntry> latest(View view, int most) {
        return book.latest(most).stream().map(leaf -> leaf.read(view)).toList();
    }

    /** Every entry from the first on, a line of JSON each. */
    public void export(View view, Consumer<String> lines) {
        forEachLeaf(leaf -> lines.accept(leaf.read(view).toString()));
    }

    /** Walks the whole chain. Clear text that was erased is no flaw, clear text that was changed is. */
    public Verification verify() {
        Chain chain = new Chain(book.head().hash());
        forEachLeaf(leaf -> {
            try {
                SealedEntry entry = leaf.read(View.MEMBERS);
                if (leaf.agreesWith(entry)) {
                    chain.add(entry);
                } else {
                    chain.addUnreadable("its columns don't say what its body says");
                }
            } catch (IllegalArgumentException e) {
                chain.addUnreadable("it can't be read: " + e.getMessage());
            }
        });
        return chain.end();
    }

    private void forEachLeaf(Consumer<Leaf> visitor) {
        long after = 0;
        List<Leaf> leaves;
        do {
            leaves = book.leaves(after, HANDFUL);
            leaves.forEach(visitor);
            after = leaves.isEmpty() ? after : leaves.get(leaves.size() - 1).seq();
        } while (!leaves.isEmpty());
    }
}
