package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Fault;
import org.springframework.stereotype.Component;

/** Takes toy cases in. */
@Component
class ToyIntake implements Intake {

    private final AtomicInteger counter = new AtomicInteger();

    @Override
    public String process() {
        return Toys.CASE;
    }

    @Override
    public Map<String, Object> shown() {
        return Map.of("shelves", List.of(Map.of("value", "top")));
    }

    @Override
    public List<Fault> faults(Filing filing) {
        return "Ball".equals(filing.values().get("title"))
                ? List.of(new Fault("title", "is a toy that we have already"))
                : List.of();
    }

    @Override
    public Opened open(Filing filing) {
        CaseNumber number = new CaseNumber("TOY-2027-%04d".formatted(counter.incrementAndGet()));
        return new Opened(number, Map.of("title", filing.values().get("title")));
    }
}
