package org.quarterdeck.closing;

import org.quarterdeck.cases.Docket;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.NoSuch;
import org.springframework.stereotype.Component;

/** The year ends of the community, each as the docket knows it too. */
@Component
class YearEndFile {

    private final StoredYearEnds stored;
    private final Docket docket;

    YearEndFile(StoredYearEnds stored, Docket docket) {
        this.stored = stored;
        this.docket = docket;
    }

    /** To work on it: held until the transaction ends. */
    YearEnd get(CaseNumber number) {
        return stored.getByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    /** To read it. */
    YearEnd read(CaseNumber number) {
        return stored.findByNumber(number.value()).orElseThrow(() -> unknown(number));
    }

    void store(YearEnd yearEnd) {
        stored.save(yearEnd);
        docket.move(yearEnd.number(), yearEnd.status().id());
    }

    void end(YearEnd yearEnd) {
        stored.save(yearEnd);
        docket.close(yearEnd.number(), yearEnd.status().id());
    }

    private static NoSuch unknown(CaseNumber number) {
        return new NoSuch("no year end has the number " + number);
    }
}
