package org.quarterdeck.correspondence.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        return notices(caller, after, limit);
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

    /** Letters to strangers have no place in the list of the database: they all stand in its first page. */
    private Page<NoticeAsTold> notices(Caller caller, @Nullable String after, int limit) {
        Stretch stretch = new Stretch(after, limit);
        Page<NoticeAsTold> told = pigeonholes
                .all(caller, stretch)
                .map(notice -> NoticeAsTold.of(
                        notice, pigeonholes.enclosed(caller, notice).orElse(null)));
        if (stretch.after() != null) {
            return told;
        }
        Stream<NoticeAsTold> letters = pigeonholes.letters(caller).stream().map(NoticeAsTold::of);
        return new Page<>(
                Stream.concat(told.items().stream(), letters)
                        .sorted(Comparator.comparing(NoticeAsTold::at).reversed())
                        .toList(),
                told.next());
    }
}
