package org.quarterdeck.kernel;

import java.util.Set;

/** Which of their circles somebody acts for at present: whoever is off duty acts for few. The directory answers. */
public interface Powers {

    /** @param circles all that the person belongs to */
    Set<Circle> of(PersonId person, Set<Circle> circles);
}
