package org.quarterdeck.portal;

/** What somebody reads whose data are being erased. */
record ErasingPage(String number) {

    String title() {
        return "Your data are being erased";
    }
}
