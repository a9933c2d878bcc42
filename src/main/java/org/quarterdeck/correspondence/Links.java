package org.quarterdeck.correspondence;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a letter leads: to a task in Tasklist, or to the list of them. */
@Component
class Links {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final String tasklist;

    Links(@Value("${quarterdeck.public-url}") String house) {
        this.tasklist = house.replaceAll("/+$", "") + TASKLIST;
    }

    String to(@Nullable String task) {
        return task == null ? tasklist : "%s#/?task=%s".formatted(tasklist, task);
    }
}
