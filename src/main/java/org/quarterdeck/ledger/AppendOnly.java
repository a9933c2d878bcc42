package org.quarterdeck.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** The trigger by which H2 refuses what would change a row that was posted. Named in a migration: it can't be renamed. */
public final class AppendOnly implements Trigger {

    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23000";

    private String table = "the table";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException(table + " is append-only", INTEGRITY_CONSTRAINT_VIOLATION);
    }
}
