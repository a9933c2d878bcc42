package org.quarterdeck.rota;

import java.util.List;
import java.util.Map;
import org.quarterdeck.kernel.PersonId;

/**
 * What somebody gave back who helps no more.
 *
 * @param shifts those they were on
 * @param stranded the newcomers who were taken off as well, each with the shifts: nobody was left to supervise them (VO-14)
 */
public record GivenBack(List<Shift> shifts, Map<PersonId, List<Shift>> stranded) {

    public GivenBack {
        shifts = List.copyOf(shifts);
        stranded = Map.copyOf(stranded);
    }
}
