package org.quarterdeck.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;

/** What one command of a signed-in person has brought about so far, within the command's own context. */
final class Happenings implements Session {

    private final Set<String> instances = new LinkedHashSet<>();
    private final List<UserOperationLogEntryEventEntity> operations = new ArrayList<>();
    private int depth;
    private boolean ordinary;
    private @Nullable String name;

    static Happenings in(CommandContext context) {
        return context.getSession(Happenings.class);
    }

    /** Says that the command is what everybody does: to start a case, to claim or to finish a task. Within another it says nothing. */
    void areOrdinary() {
        ordinary |= depth == 1;
    }

    boolean isOrdinary() {
        return ordinary;
    }

    /** Gives a name to what the engine's operation log has none for. */
    void are(String operation) {
        name = operation;
    }

    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    void enter() {
        depth++;
    }

    /** True when the outermost command has been left. */
    boolean leave() {
        return --depth == 0;
    }

    void touch(String instance) {
        instances.add(instance);
    }

    void note(UserOperationLogEntryEventEntity operation) {
        operations.add(operation);
    }

    Set<String> instances() {
        return instances;
    }

    List<UserOperationLogEntryEventEntity> operations() {
        return operations;
    }

    @Override
    public void flush() {
        // nothing of it is kept
    }

    @Override
    public void close() {
        // nothing is open
    }

    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Happenings.class;
        }

        @Override
        public Session openSession() {
            return new Happenings();
        }
    }
}
