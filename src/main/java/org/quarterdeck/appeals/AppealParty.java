package org.quarterdeck.appeals;

/** Somebody with a part in an appeal. */
record AppealParty(String person, Part part) {}
