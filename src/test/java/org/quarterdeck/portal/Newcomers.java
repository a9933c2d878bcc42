package org.quarterdeck.portal;

/** Applications to become a volunteer. */
final class Newcomers {

    private Newcomers() {}

    static String json(String email, String name) {
        return json(email, name, "T1", "\"sponsors\": \"lead2, treasurer\",");
    }

    /** Of the role that needs nobody to vouch. */
    static String helper(String email, String name) {
        return json(email, name, "T0", "");
    }

    private static String json(String email, String name, String tier, String sponsors) {
        return """
                {"name": "%s", "email": "%s", "tier": "%s", %s "skills": "writing, events", "timezone": "Europe/Berlin",
                 "hoursPerWeek": 4, "motivation": "I want to welcome those who come after me, every week.",
                 "affiliation": "Harbour School", "codeOfConductVersion": "1.0", "privacyVersion": "1.0"}""".formatted(name, email, tier, sponsors);
    }
}
