package org.quarterdeck.portal;

/** Where whoever holds a letter's link writes a proposal. */
record ProposalPage(DrawnForm drawn) {

    static ProposalPage of(String token) {
        return new ProposalPage(new DrawnForm(
                "/propose/%s/form".formatted(token),
                "/propose/%s/values".formatted(token),
                "/api/public/workshop-proposals/" + token,
                null,
                null,
                "Send my proposal"));
    }

    String title() {
        return "Your proposal";
    }
}
