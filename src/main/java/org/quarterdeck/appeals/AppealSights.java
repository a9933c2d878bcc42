package org.quarterdeck.appeals;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.cases.CaseFiles;
import org.quarterdeck.cases.Discretion;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.quarterdeck.people.Directory;
import org.quarterdeck.people.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows which cases somebody may see. Asked late: what is kept back of appeals needs to know it too. */
@Component
class AppealSights {

    private final Directory directory;
    private final ObjectProvider<CaseFiles> files;

    AppealSights(Directory directory, ObjectProvider<CaseFiles> files) {
        this.directory = directory;
        this.files = files;
    }

    boolean sees(PersonId person, CaseNumber number) {
        Set<Circle> circles = directory.find(person).map(Person::circles).orElse(Set.of());
        return files.getObject().isSeenBy(new Caller(person, circles), number);
    }

    /** How much of the cases the caller sees. */
    Map<CaseNumber, Discretion.Sight> sights(Caller caller, Collection<CaseNumber> numbers) {
        return files.getObject().sights(caller, numbers);
    }
}
