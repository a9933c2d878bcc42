package org.quarterdeck.correspondence.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.correspondence.Notice;
import org.quarterdeck.correspondence.Pigeonholes;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Page;
import org.quarterdeck.kernel.Stretch;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What would have been sent, in a demonstration without a mail server. */
@RestController
@RequestMapping("/demo/outbox")
@Profile("demo")
@ConditionalOnExpression("'${spring.mail.host:}'.isBlank()")
@Hidden
class OutboxController {

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Pigeonholes pigeonholes;

    OutboxController(Pigeonholes pigeonholes) {
        this.pigeonholes = pigeonholes;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Page<NoticeAsTold> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        return notices(caller, after, limit).map(NoticeAsTold::of);
    }

    /** For everybody who doesn't ask for JSON. */
    @GetMapping
    ResponseEntity<String> page(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Stretch.USUAL) int limit) {
        return ResponseEntity.ok()
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .body(OutboxPage.of(notices(caller, after, limit)));
    }

    private Page<Notice> notices(Caller caller, @Nullable String after, int limit) {
        return pigeonholes.all(caller, new Stretch(after, limit));
    }
}
