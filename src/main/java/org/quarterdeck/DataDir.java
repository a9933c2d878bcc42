package org.quarterdeck;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** The H2 database in the folder that {@code quarterdeck.data-dir} names. One process at a time can have it open. */
record DataDir(Path database) {

    /** Empty where the data is kept elsewhere. */
    static Optional<DataDir> of(Environment environment) {
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:h2:file:")) {
            return Optional.empty();
        }
        return Optional.of(new DataDir(Path.of(url.replaceAll("^jdbc:h2:file:|;.*$", "") + ".mv.db")));
    }

    void mustBeFree() {
        if (Files.exists(database) && isLocked()) {
            throw new CannotStart(
                    "The data in %s is in use by another process."
                            .formatted(database.toAbsolutePath().normalize().getParent()),
                    "Stop the other process, or keep this one's data elsewhere with --quarterdeck.data-dir=FOLDER.");
        }
    }

    private boolean isLocked() {
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw new CannotStart(
                    "The data in %s can't be written: %s.".formatted(database, e.getMessage()),
                    "Give this process the right to write it, or choose another folder with --quarterdeck.data-dir=FOLDER.");
        }
    }
}
