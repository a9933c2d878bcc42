package org.quarterdeck.volunteer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.volunteer.MentorProfile;
import org.quarterdeck.volunteer.Mentorship;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What mentors say of themselves, so that the newcomer who fits comes to them. */
@RestController
@RequestMapping("/api/me/mentoring")
@Tag(name = "Volunteer applications")
class MentoringController {

    private final Mentorship mentorship;

    MentoringController(Mentorship mentorship) {
        this.mentorship = mentorship;
    }

    /** @param most newcomers at once */
    record Mentoring(
            @Schema(example = "[\"translation\"]") @Nullable List<String> skills,
            @Schema(example = "Europe/Berlin") @Nullable String timezone,
            @Schema(example = "2") @Nullable Integer most) {

        static Mentoring of(MentorProfile profile) {
            return new Mentoring(profile.skills(), profile.timezone(), profile.most());
        }
    }

    @GetMapping
    @Operation(summary = "What you say of yourself as a mentor", description = "For mentors.")
    Mentoring read(Caller caller) {
        caller.mustBeIn("mentor newcomers", Circle.MENTORS);
        return Mentoring.of(mentorship.profile(caller.id()));
    }

    @PutMapping
    @Operation(
            summary = "Say what you know, where you are, and how many newcomers you take",
            description = "For mentors. The next newcomers are matched by it (VO-16); those whom you have stay yours.")
    Mentoring keep(Caller caller, @RequestBody Mentoring said) {
        caller.mustBeIn("mentor newcomers", Circle.MENTORS);
        List<String> skills = said.skills() == null ? List.of() : said.skills();
        return Mentoring.of(mentorship.keep(caller.id(), skills, said.timezone(), said.most()));
    }
}
