package org.quarterdeck.standin;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.quarterdeck.engine.AppliedPolicy;
import org.quarterdeck.engine.Policies;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.register.Decision;
import org.quarterdeck.register.Entry;
import org.quarterdeck.register.Register;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Stands in for rooms that are not built yet; steps back as soon as they are. */
@AutoConfiguration
public class StandIns {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    Policies policies() {
        return caseNumber -> new AppliedPolicy(1, List.of());
    }

    @Bean
    @ConditionalOnMissingBean
    Register register(Clock clock) {
        List<Entry> entries = Collections.synchronizedList(new ArrayList<>());
        return (Register) Proxy.newProxyInstance(
                Register.class.getClassLoader(),
                new Class<?>[] {Register.class},
                (proxy, method, arguments) -> method.getName().equals("append")
                        ? append((Decision) arguments[0], entries, clock)
                        : entries.stream()
                                .filter(entry -> arguments[0].toString().equals(entry.caseNumber()))
                                .toList());
    }

    private static Entry append(Decision said, List<Entry> entries, Clock clock) {
        String number = said.caseNumber() == null ? null : said.caseNumber().value();
        var who = said.deciders().stream().map(PersonId::value).toList();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Entry entry = new Entry(entries.size() + 1L, at, number, said.process(), said.kind(), said.outcome(), who,
                said.reason(), said.policy(), said.facts(), "", "");
        entries.add(entry);
        return entry;
    }
}
