package org.quarterdeck.portal;

/** One plan to be read. */
record PlanPage(PlanSheet plan) {

    String title() {
        return plan.name();
    }
}
