package org.quarterdeck.ballot;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.quarterdeck.kernel.Fault;
import org.quarterdeck.kernel.Invalid;

/** {@code tally FILE}: counts an election by ranked ballots with no server and no database. */
public final class TallyCommand {

    public static final String NAME = "tally";

    static final int COUNTED = 0;
    static final int UNUSABLE = 2;

    private static final int FAULTS_TOLD = 20;
    private static final String USAGE = """
            usage: tally FILE
              FILE  ranked ballots as CSV: a header of candidates, a row a ballot, the rank given to each (1 is the most wanted,
                    ties allowed); "No opinion" or nothing leaves that candidate out of every comparison on that ballot
            prints the order by Schulze's method, a line a place, who shares one joined by " = "
            exit: 0 counted, 2 nothing could be counted""";

    private final PrintStream out;
    private final PrintStream err;

    public TallyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 counted, 2 where nothing could be counted */
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || arguments.get(0).startsWith("--")) {
            err.println(USAGE);
            return UNUSABLE;
        }
        String file = arguments.get(0);
        try {
            Election election = BallotFile.read(Files.readAllBytes(Path.of(file)));
            election.places().forEach(place -> out.println(String.join(" = ", place)));
            return COUNTED;
        } catch (IOException | InvalidPathException e) {
            err.println("can't read %s: %s".formatted(file, e.getClass().getSimpleName()));
        } catch (Invalid invalid) {
            tell(file, invalid.faults());
        }
        return UNUSABLE;
    }

    private void tell(String file, List<Fault> faults) {
        err.println("can't count " + file);
        faults.stream().limit(FAULTS_TOLD).forEach(err::println);
        if (faults.size() > FAULTS_TOLD) {
            err.println("and %d more".formatted(faults.size() - FAULTS_TOLD));
        }
    }
}
