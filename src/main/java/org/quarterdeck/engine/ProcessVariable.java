package org.quarterdeck.engine;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A word of a process's vocabulary: the name and the type of a variable, written once, beside the drawing it belongs to.
 *
 * @param <T> what it holds
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** An answer to a gateway's question. */
    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    public static ProcessVariable<Integer> number(String name) {
        return new ProcessVariable<>(name, Integer.class);
    }

    /** @throws IllegalStateException naming the variable, if it is absent or of another type */
    public T of(VariableScope scope) {
        return find(scope).orElseThrow(() -> new IllegalStateException("there is no variable " + name));
    }

    /** @throws IllegalStateException naming the variable, if it is of another type */
    public Optional<T> find(VariableScope scope) {
        @Nullable Object value = scope.getVariable(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw new IllegalStateException("variable %s is no %s but a %s"
                    .formatted(name, type.getSimpleName(), value.getClass().getSimpleName()));
        }
        return Optional.of(type.cast(value));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, value);
    }
}
