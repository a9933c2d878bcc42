package org.quarterdeck.budget.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quarterdeck.budget.Objectives;
import org.springframework.stereotype.Component;

/** Objectives that the stories of the tests have adopted. */
@Component
class PaperPlan implements Objectives {

    private final Set<String> adopted = ConcurrentHashMap.newKeySet();

    String adopt(String code) {
        adopted.add(code);
        return code;
    }

    @Override
    public boolean isAdopted(String code) {
        return adopted.contains(code);
    }
}
