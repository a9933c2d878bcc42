package org.quarterdeck.strategy;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's guard over the versions of plans: whatever fires it is refused. A migration names it, so it stays public. */
public final class NeverChanged implements Trigger {

    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String guarded, boolean before, int type) {
        table = guarded;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] old, Object @Nullable [] changed) throws SQLException {
        throw new SQLException("versions of a plan are only ever added: changing " + table + " is refused");
    }
}
