package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is on the way to becoming a member: for everybody who is signed in their own applications, for coordinators all of them. */
@RestController
@RequestMapping("/crew")
@Hidden
class CrewController {

    private final CrewReader reader;
    private final Paper paper;

    CrewController(CrewReader reader, Paper paper) {
        this.reader = reader;
        this.paper = paper;
    }

    /**
     * @param state the one looked for; left out, all that are open
     * @param after where the page before ended
     * @param afterGrant the same of the access that could not be given
     */
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> crew(
            Caller caller,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String afterGrant) {
        return paper.page("crew", reader.page(caller, new CrewReader.Asked(state, after, afterGrant)));
    }
}
