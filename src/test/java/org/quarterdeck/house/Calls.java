package org.quarterdeck.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Calls that the house forbids, whoever makes them. */
final class Calls {

    static final DescribedPredicate<JavaMethodCall> TELLING_THE_TIME = to("a clock of its own", Calls::tellsTheTime);

    static final DescribedPredicate<JavaConstructorCall> MAKING_A_DATE =
            to("a date of its own", target -> target.getOwner().isEquivalentTo(Date.class));

    static final DescribedPredicate<JavaMethodCall> SLEEPING = to(
            "a sleep",
            target -> target.getName().equals("sleep")
                    && (target.getOwner().isEquivalentTo(Thread.class)
                            || target.getOwner().isEquivalentTo(TimeUnit.class)));

    private Calls() {}

    private static boolean tellsTheTime(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" ->
                owner.startsWith("java.time.")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
            case "currentTimeMillis" -> owner.equals(System.class.getName());
            case "getCurrentTime" -> owner.endsWith(".ClockUtil");
            default -> owner.equals(Clock.class.getName()) && target.getName().startsWith("system");
        };
    }

    private static <T extends JavaCall<?>> DescribedPredicate<T> to(String what, Predicate<CodeUnitCallTarget> target) {
        return DescribedPredicate.describe("to " + what, call -> target.test(call.getTarget()));
    }
}
