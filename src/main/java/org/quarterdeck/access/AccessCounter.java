package org.quarterdeck.access;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where systems are asked, and where what they say is freed from names and addresses: it is shown, logged and kept by the engine. */
@Component
class AccessCounter {

    private final Systems systems;
    private final Holders holders;

    AccessCounter(Systems systems, Holders holders) {
        this.systems = systems;
        this.holders = holders;
    }

    Answer ask(AccessGrant grant, BiFunction<TargetSystem, Holding, Answer> question) {
        Optional<TargetSystem> system = systems.find(grant.system());
        Optional<AccessHolder> holder = holders.find(grant.person());
        if (system.isEmpty()) {
            return new Answer.Refused("the settings no longer know " + grant.system());
        }
        if (holder.isEmpty()) {
            return new Answer.Refused("who it is about has been erased");
        }
        return discreet(question.apply(system.get(), grant.holding(holder.get())), holder.get());
    }

    private static Answer discreet(Answer answer, AccessHolder holder) {
        if (answer instanceof Answer.Unreachable unreachable) {
            return new Answer.Unreachable(discreet(unreachable.words(), holder));
        }
        if (answer instanceof Answer.Refused refused) {
            return new Answer.Refused(discreet(refused.words(), holder));
        }
        return answer;
    }

    private static String discreet(String words, AccessHolder holder) {
        String said = words;
        for (String personal : parts(holder)) {
            said = Pattern.compile(Pattern.quote(personal), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(said)
                    .replaceAll(Matcher.quoteReplacement("…"));
        }
        return said;
    }

    private static List<String> parts(AccessHolder holder) {
        return Stream.of(holder.email(), holder.name())
                .filter(part -> !part.isBlank())
                .toList();
    }
}
