package org.quarterdeck.portal;

/** Where somebody thinks once more before their data are erased. */
record ErasePage(String back, String address, boolean fault) {

    static ErasePage of(String signed) {
        return new ErasePage("/mine/" + signed, "/mine/%s/application".formatted(signed), false);
    }

    ErasePage unsure() {
        return new ErasePage(back, address, true);
    }

    String title() {
        return "Have your data erased";
    }
}
