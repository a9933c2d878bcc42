package org.quarterdeck.correspondence;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who writes letters to strangers. Asked late: a scribe may need the post that it writes for. */
@Component
class Scribes {

    private final ObjectProvider<Scribe> scribes;

    Scribes(ObjectProvider<Scribe> scribes) {
        this.scribes = scribes;
    }

    Optional<Missive> write(Dictation dictation) {
        Map<String, Scribe> byName = scribes.stream().collect(Collectors.toMap(Scribe::name, Function.identity()));
        Scribe scribe = byName.get(dictation.scribe());
        if (scribe == null) {
            throw new IllegalStateException("nobody writes letters as " + dictation.scribe());
        }
        return scribe.write(dictation.about());
    }
}
