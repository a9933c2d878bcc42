package org.quarterdeck.portal;

import java.util.List;

/** All plans. */
record PlansPage(List<PlanSheet> plans) {

    String title() {
        return "Plans";
    }

    boolean anyPlans() {
        return !plans.isEmpty();
    }
}
