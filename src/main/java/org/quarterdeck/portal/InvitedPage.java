package org.quarterdeck.portal;

/** The same to everybody, whoever the address belongs to. */
record InvitedPage(String number, String message) {

    String title() {
        return "Look into your mail";
    }
}
