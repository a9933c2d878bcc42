package org.quarterdeck.engine;

import org.quarterdeck.kernel.Circle;

/** The processes that people start themselves, and who may. A new process adds itself here and has its rights and its filter. */
enum HouseProcess {
    BUDGET_APPROVAL("budget-approval", "Budget approval", Circle.MEMBERS);

    final String key;
    final String title;
    final Circle starters;

    HouseProcess(String key, String title, Circle starters) {
        this.key = key;
        this.title = title;
        this.starters = starters;
    }
}
