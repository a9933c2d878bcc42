package org.quarterdeck.appeals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.cases.Chronicle;
import org.quarterdeck.cases.Happening;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells of appeals in the timelines of the cases that they are about, and the other way round. */
@Component
class AppealChronicle implements Chronicle {

    private final StoredAppeals appeals;

    AppealChronicle(StoredAppeals appeals) {
        this.appeals = appeals;
    }

    @Override
    public List<Happening> of(CaseNumber number) {
        return Stream.concat(
                        appeals.findByAboutOrderByLodgedAt(number.value()).stream()
                                .flatMap(AppealChronicle::against),
                        appeals.findByNumber(number.value()).stream().map(AppealChronicle::own))
                .toList();
    }

    private static Stream<Happening> against(Appeal appeal) {
        Happening lodged = new Happening(
                appeal.lodgedAt(),
                "Appeal %s: %s".formatted(appeal.number(), appeal.ground().words()),
                appeal.appellant().value());
        Instant ended = appeal.endedAt();
        return ended == null
                ? Stream.of(lodged)
                : Stream.of(
                        lodged,
                        new Happening(
                                ended,
                                "Appeal %s ended: %s"
                                        .formatted(
                                                appeal.number(), appeal.status().id()),
                                appeal.hearer().map(PersonId::value).orElse(null)));
    }

    private static Happening own(Appeal appeal) {
        String decision = appeal.contested().outcome();
        return new Happening(
                appeal.lodgedAt(),
                decision == null
                        ? "Against %s".formatted(appeal.about())
                        : "Against %s: %s".formatted(appeal.about(), decision),
                null);
    }
}
