package org.quarterdeck.volunteer;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonalRecords;
import org.quarterdeck.kernel.Someone;
import org.springframework.stereotype.Component;

/** The letters to an applicant are about them, and go with them (VO-20). */
@Component
class ApplicantRecords implements PersonalRecords {

    private final ApplicantLetters letters;

    ApplicantRecords(ApplicantLetters letters) {
        this.letters = letters;
    }

    @Override
    public String room() {
        return "volunteer-letters";
    }

    @Override
    public Map<String, Object> export(Someone who) {
        List<Map<String, Object>> told = letters.to(who.id()).stream()
                .map(letter -> Map.<String, Object>of(
                        "at", letter.toldAt().toString(), "subject", letter.subject(), "text", letter.words()))
                .toList();
        return told.isEmpty() ? Map.of() : Map.of("letters", told);
    }

    @Override
    public void erase(Someone who) {
        letters.forget(who.id());
    }
}
