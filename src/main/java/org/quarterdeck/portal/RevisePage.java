package org.quarterdeck.portal;

import org.quarterdeck.workshop.ProposalStatus;

/** Where a speaker changes their proposal. */
record RevisePage(String address, String words, DrawnForm drawn) {

    static RevisePage of(String signed, ProposalStatus status) {
        String address = "/mine/" + signed;
        String words = status == ProposalStatus.REVISION_REQUESTED
                ? "What you send goes back to the chairs at once. It can be sent once."
                : "What was decided on stays as it was: of an accepted proposal only the words can be changed.";
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
