package org.quarterdeck.closing;

/** A commitment that was named to go on. */
record YearEndNamed(String caseNumber) {}
