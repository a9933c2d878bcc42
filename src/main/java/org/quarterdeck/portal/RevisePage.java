package org.quarterdeck.portal;

import org.quarterdeck.workshop.ProposalStatus;

/** Where a speaker changes their proposal. */
record RevisePage(String address, String words, DrawnForm drawn) {

    static RevisePage of(String signed, ProposalStatus status) {
        String address = "/mine/" + signed;
        String words = switch (status) {
            case REVISION_REQUESTED -> "What you send goes back to the chairs at once. It can be sent once.";
            case SUBMITTED -> "Until a chair has looked at it, and while the call is open, all of it can be changed.";
            default -> "What was decided on stays as it was: of an accepted proposal only the words can be changed.";
        };
        return new RevisePage(
                address,
                words,
                new DrawnForm(
                        address + "/form", address + "/values", address + "/text", "PUT", address, "Send my changes"));
    }

    String title() {
        return "Change your proposal";
    }
}
