package org.quarterdeck.register;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code verify FILE}: checks an export of the register with no server and no database. */
public final class VerifyCommand {

    public static final String NAME = "verify";

    static final int INTACT = 0;
    static final int BROKEN = 1;
    static final int UNUSABLE = 2;

    private static final String USAGE = """
            usage: verify FILE [--head HASH]
              FILE         an export of the register: /api/decisions?format=jsonl or /api/public/decisions?format=jsonl
              --head HASH  the hash of an entry that was kept elsewhere and must be met in the chain
            exit: 0 intact, 1 broken, 2 nothing could be verified""";

    private final PrintStream out;
    private final PrintStream err;

    public VerifyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 intact, 1 broken, 2 where nothing could be verified */
    public int run(List<String> arguments) {
        if (arguments.size() == 1 && !arguments.get(0).startsWith("--")) {
            return verify(arguments.get(0), null);
        }
        int option = arguments.indexOf("--head");
        if (arguments.size() != 3 || option < 0 || option > 1) {
            err.println(USAGE);
            return UNUSABLE;
        }
        String head = arguments.get(option + 1).toLowerCase(Locale.ROOT);
        if (!head.matches(Sha256.SHAPE)) {
            return unusable("--head wants a hash of 64 hexadecimal digits, not " + head);
        }
        return verify(arguments.get(option == 0 ? 2 : 0), head);
    }

    private int verify(String file, @Nullable String head) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            ExportFile export = new ExportFile(new Chain(head));
            export.read(in);
            return export.isEmpty()
                    ? unusable(file + " holds no entry of the register" + export.firstFault())
                    : tell(file, export.end());
        } catch (IOException | InvalidPathException e) {
            return unusable("can't read " + file + ": " + e.getClass().getSimpleName());
        }
    }

    private int tell(String file, Verification found) {
        if (found.firstBroken() == null) {
            out.println("intact: " + file);
            out.println("entries: " + found.entries());
            out.println("head: " + found.headHash());
            return INTACT;
        }
        out.println("broken: " + file);
        out.println("first broken: entry " + found.firstBroken() + " is " + found.finding());
        out.println("entries: " + found.entries() + ", sound before it: " + (found.firstBroken() - 1));
        out.println("head of the sound part: " + found.headHash());
        return BROKEN;
    }

    private int unusable(String why) {
        err.println(why);
        return UNUSABLE;
    }
}
