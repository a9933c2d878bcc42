package org.quarterdeck.rates;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** The trigger by which H2 refuses to change a rate that is on file. Named in a migration: it can't be renamed. */
public final class NeverChanged implements Trigger {

    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23000";

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException("a rate that is on file is never changed", INTEGRITY_CONSTRAINT_VIOLATION);
    }
}
