package org.quarterdeck.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The trigger by which H2 refuses what would change a row that was posted. Named in a migration: it can't be renamed. It knows its table's name,
 * since H2 tells it another after a column was added.
 */
public final class AppendOnly implements Trigger {

    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23000";

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException("ledger_posting is append-only", INTEGRITY_CONSTRAINT_VIOLATION);
    }
}
