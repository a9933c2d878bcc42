package org.quarterdeck.timetable;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.PersonId;

/** A presenter as the database keeps them. */
record TimetablePresenter(String name, @Nullable String person, String email) {

    static TimetablePresenter of(Presenter presenter) {
        return new TimetablePresenter(
                presenter.name(), presenter.person().map(PersonId::value).orElse(null), presenter.email());
    }

    Presenter presenter() {
        return new Presenter(name, Optional.ofNullable(person).map(PersonId::new), email);
    }
}
