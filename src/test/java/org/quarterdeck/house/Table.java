package org.quarterdeck.house;

import java.nio.file.Path;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** One decision table as it was drawn. */
record Table(Path file, DmnModelInstance model) {

    static Table read(Path file) {
        return new Table(file, Dmn.readModelFromFile(file.toFile()));
    }

    String fileName() {
        return file.getFileName().toString();
    }

    @Override
    public String toString() {
        return fileName();
    }
}
