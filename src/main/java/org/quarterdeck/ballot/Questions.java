package org.quarterdeck.ballot;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which feature speaks for which question. Asked late, since features need the ballot. */
@Component
class Questions {

    private final ObjectProvider<Question> questions;
    private volatile @Nullable Map<String, Question> byProcess;

    Questions(ObjectProvider<Question> questions) {
        this.questions = questions;
    }

    Question of(String process) {
        Map<String, Question> known = byProcess;
        if (known == null) {
            known = questions.stream().collect(Collectors.toMap(Question::process, Function.identity()));
            byProcess = known;
        }
        Question question = known.get(process);
        if (question == null) {
            throw new IllegalStateException("nobody speaks for what %s puts to a ballot".formatted(process));
        }
        return question;
    }
}
