package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.strategy.PlanVersion;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans to be read. */
@RestController
@RequestMapping("/plans")
@Hidden
class PlansController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final PlanReader plans;
    private final Paper paper;

    PlansController(PlanReader plans, Paper paper) {
        this.plans = plans;
        this.paper = paper;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> all() {
        return paper.page("plans", new PlansPage(plans.sheets()));
    }

    @GetMapping(path = "/" + Address.NUMBER, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> one(@PathVariable String number) {
        return paper.page("plan", new PlanPage(plans.sheet(plans.plan(new CaseNumber(number)))));
    }

    @GetMapping("/" + Address.NUMBER + ".md")
    ResponseEntity<String> markdown(@PathVariable String number) {
        return ResponseEntity.ok().contentType(MARKDOWN).body(Markdown.of(plans.plan(new CaseNumber(number))));
    }

    /** Left out, the last two versions are compared. */
    @GetMapping(path = "/" + Address.NUMBER + "/versions", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> versions(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        List<PlanVersion> versions = plans.versions(new CaseNumber(number));
        int last = versions.size();
        return paper.page(
                "versions",
                VersionsPage.of(
                        number,
                        versions,
                        named(versions, from == null ? Math.max(1, last - 1) : from),
                        named(versions, to == null ? last : to)));
    }

    private static PlanVersion named(List<PlanVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuch("the plan has no version " + number));
    }
}
