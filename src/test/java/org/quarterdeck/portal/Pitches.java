package org.quarterdeck.portal;

/** Proposals for the demonstration's call. */
final class Pitches {

    private Pitches() {}

    static String json(String email, String title) {
        return """
                {"event": "SUMMIT", "title": "%s", "format": "talk", "durationMinutes": 30, "track": "community",
                 "abstract": "How those of us who live far from everybody else come together, and what they bring along.",
                 "speakerName": "Noor Nasser", "speakerEmail": "%s", "speakerAffiliation": "Harbour School"}""".formatted(title, email);
    }
}
