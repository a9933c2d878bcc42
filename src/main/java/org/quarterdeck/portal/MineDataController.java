package org.quarterdeck.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the house holds of whoever has the signed link to an application: to take along, or to have erased (VO-20). */
@RestController
@RequestMapping("/mine/{signed}/application")
@Hidden
class MineDataController {

    private static final String FILE = "what-quarterdeck-holds-of-me.json";

    private final ApplicantData data;
    private final Paper paper;

    MineDataController(ApplicantData data, Paper paper) {
        this.data = data;
        this.paper = paper;
    }

    @GetMapping(path = "/export", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> export(@PathVariable String signed) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(FILE).build().toString())
                .body(data.export(signed));
    }

    @GetMapping(path = "/erase", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> consider(@PathVariable String signed) {
        data.mustHold(signed);
        return paper.page("erase", ErasePage.of(signed));
    }

    /** @param sure ticked by hand: a button that is pressed by accident erases nobody */
    @PostMapping(path = "/erase", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> erase(@PathVariable String signed, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            data.mustHold(signed);
            return paper.page(
                    HttpStatus.BAD_REQUEST, "erase", ErasePage.of(signed).unsure());
        }
        return paper.page(
                HttpStatus.ACCEPTED,
                "erasing",
                new ErasingPage(data.erase(signed).value()));
    }
}
