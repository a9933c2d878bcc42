package org.quarterdeck.correspondence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Me")
class NoticesController {

    private final Pigeonholes pigeonholes;

    NoticesController(Pigeonholes pigeonholes) {
        this.pigeonholes = pigeonholes;
    }

    @GetMapping("/api/me/notices")
    @Operation(summary = "What the caller was told about their cases", description = "Newest first.")
    Page<NoticeAsTold> own(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        return pigeonholes.own(caller, new Stretch(after, limit)).map(NoticeAsTold::of);
    }
}
