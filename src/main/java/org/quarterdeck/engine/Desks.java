package org.quarterdeck.engine;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which feature speaks for which process. Asked late, since features need the engine, which needs this. */
@Component
class Desks {

    private final ObjectProvider<Intake> intakes;
    private final ObjectProvider<TaskDesk> desks;
    private final ObjectProvider<OffDuty> offDuty;
    private final ObjectProvider<StandIns> standIns;
    private volatile @Nullable Map<String, Intake> intakeByProcess;
    private volatile @Nullable Map<String, TaskDesk> deskByProcess;

    Desks(
            ObjectProvider<Intake> intakes,
            ObjectProvider<TaskDesk> desks,
            ObjectProvider<OffDuty> offDuty,
            ObjectProvider<StandIns> standIns) {
        this.intakes = intakes;
        this.desks = desks;
        this.offDuty = offDuty;
        this.standIns = standIns;
    }

    /** Why the person decides nothing at present; empty if they may. */
    Optional<String> offDuty(PersonId person) {
        return offDuty.stream().flatMap(one -> one.words(person).stream()).findFirst();
    }

    StandIns standIns() {
        return standIns.getObject();
    }

    Optional<Intake> intake(String process) {
        Map<String, Intake> byProcess = intakeByProcess;
        if (byProcess == null) {
            byProcess = intakes.stream().collect(Collectors.toMap(Intake::process, Function.identity()));
            intakeByProcess = byProcess;
        }
        return Optional.ofNullable(byProcess.get(process));
    }

    Optional<TaskDesk> desk(String process) {
        Map<String, TaskDesk> byProcess = deskByProcess;
        if (byProcess == null) {
            byProcess = desks.stream().collect(Collectors.toMap(TaskDesk::process, Function.identity()));
            deskByProcess = byProcess;
        }
        return Optional.ofNullable(byProcess.get(process));
    }

    /** Who speaks for the process of a task that bars people. */
    TaskDesk deskOf(TaskAtHand at) {
        return desk(at.process())
                .orElseThrow(() -> new IllegalStateException("nobody knows who is barred from " + at.process()));
    }
}
