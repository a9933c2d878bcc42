package org.quarterdeck.house.broken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Ways to tell the time that a moved clock doesn't know of. */
public interface Clocks {

    record OfTheSystem() {
        public long millis() {
            return System.currentTimeMillis();
        }
    }

    record OfTheZone() {
        public LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    record OfTheInstant() {
        public Instant now() {
            return Instant.now();
        }
    }

    record OfItsOwn() {
        public Clock clock() {
            return Clock.systemUTC();
        }
    }

    record OfTheEngine() {
        public Date now() {
            return ClockUtil.getCurrentTime();
        }
    }
}
