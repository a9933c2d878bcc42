package org.quarterdeck.house.broken;

import java.util.Date;
import java.util.Timer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.mockito.Mock;
import org.quarterdeck.house.broken.web.Counter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows everybody, keeps a clock and a timer of its own, counts for itself, talks to the terminal sleeps at work,
 * and leaves doors open behind it. */
public class Busybody {

    static int times;

    @Autowired
    @Nullable
    TaskService tasks;

    @Nullable
    Counter counter;

    @Mock
    @Nullable
    Object standIn;

    public Date work() throws InterruptedException {
        times++;
        new Timer().cancel();
        System.out.println(System.currentTimeMillis());
        Thread.sleep(1);
        return new Date();
    }

    public Stream<String> gossip(JdbcClient database) {
        return database.sql("select id_ from act_id_user").query(String.class).stream();
    }
}
