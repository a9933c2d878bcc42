package org.quarterdeck.timetable.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.quarterdeck.timetable.Press;
import org.quarterdeck.timetable.ScheduleFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published programmes as files, for anybody. */
@RestController
@RequestMapping("/api/events/{code}")
@Tag(name = "Programme", description = "what is published of an event's timetable, for anybody")
@SecurityRequirements
class ScheduleFiles {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final Press press;

    ScheduleFiles(Press press) {
        this.press = press;
    }

    @GetMapping("/schedule.ics")
    @Operation(
            summary = "The programme as a calendar",
            description = "RFC 5545. To subscribe to: what is removed from the programme is cancelled in it.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/calendar"))
    ResponseEntity<String> calendar(@Parameter(example = "SUMMIT") @PathVariable String code) {
        return file(code, ScheduleFormat.ICS, CALENDAR);
    }

    @GetMapping("/schedule.xml")
    @Operation(summary = "The programme as schedule.xml", description = "As c3voc's schema for conference apps has it.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/xml"))
    ResponseEntity<String> xml(@Parameter(example = "SUMMIT") @PathVariable String code) {
        return file(code, ScheduleFormat.XML, XML);
    }

    @GetMapping("/schedule.json")
    @Operation(
            summary = "The programme as schedule.json",
            description = "As c3voc's schema for conference apps has it.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    ResponseEntity<String> json(@Parameter(example = "SUMMIT") @PathVariable String code) {
        return file(code, ScheduleFormat.JSON, MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<String> file(String code, ScheduleFormat format, MediaType type) {
        return ResponseEntity.ok().contentType(type).body(press.print(Event.named(code), format));
    }
}
