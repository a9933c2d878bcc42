package org.quarterdeck.panel;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's guard over reviews: whatever fires it is refused. A migration names it, so it stays public. */
public final class NeverChanged implements Trigger {

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) {
        // one table, one trigger: nothing to remember
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] old, Object @Nullable [] changed) throws SQLException {
        throw new SQLException("reviews are only ever added: changing one is refused");
    }
}
