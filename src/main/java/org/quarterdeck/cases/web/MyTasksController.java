package org.quarterdeck.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.cases.OpenTasks;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Cases")
class MyTasksController {

    private final OpenTasks openTasks;

    MyTasksController(OpenTasks openTasks) {
        this.openTasks = openTasks;
    }

    @GetMapping("/api/me/tasks")
    @Operation(
            summary = "What waits for you, most urgent first",
            description =
                    "Open tasks of every process that you hold or are offered, by name or circle: what is due soonest "
                            + "comes first, what is never due last.")
    Page<MyTask> mine(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        return openTasks.of(caller, new Stretch(after, limit)).map(MyTask::of);
    }
}
