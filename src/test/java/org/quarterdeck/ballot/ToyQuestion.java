package org.quarterdeck.ballot;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Speaks for whatever a story puts to a ballot, and bars whom the story bars. */
@Component
public class ToyQuestion implements Question {

    public static final String PROCESS = "toy-question";
    public static final String HASH = "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c";

    private final Map<CaseNumber, Motion> motions = new ConcurrentHashMap<>();
    private final Map<CaseNumber, Set<String>> barred = new ConcurrentHashMap<>();

    public void put(CaseNumber number, String kind, Circle electorate) {
        motions.put(number, new Motion("Paint the fence " + number, kind, electorate, HASH));
    }

    public void bar(CaseNumber number, String... people) {
        barred.put(number, Set.of(people));
    }

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Motion motion(CaseNumber number) {
        return Optional.ofNullable(motions.get(number)).orElseThrow();
    }

    @Override
    public Optional<String> bar(CaseNumber number, PersonId person) {
        return barred.getOrDefault(number, Set.of()).contains(person.value())
                ? Optional.of("%s owns the fence".formatted(person))
                : Optional.empty();
    }
}
