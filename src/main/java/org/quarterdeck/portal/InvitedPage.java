package org.quarterdeck.portal;

/** The same to everybody, whoever the address belongs to. */
record InvitedPage(String about, String back, String backWords, String message) {

    static InvitedPage toComment(String plan, String message) {
        return new InvitedPage(plan, "/plans/" + plan, "Back to the plan", message);
    }

    static InvitedPage toPropose(String message) {
        return new InvitedPage("Proposals", "/propose", "Back to the calls", message);
    }

    static InvitedPage toApply(String message) {
        return new InvitedPage("Volunteer with us", "/apply", "Back to the roles", message);
    }

    String title() {
        return "Look into your mail";
    }
}
