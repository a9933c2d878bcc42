package org.quarterdeck;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what a context asks its database, whoever asks: each trip once, also one with a batch. */
public final class Statements implements BeanPostProcessor {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean counting;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).listener(new Count()).build()
                : bean;
    }

    /** The statements that something costs, one after the other. */
    public synchronized List<String> of(Runnable doing) {
        asked.clear();
        counting = true;
        try {
            doing.run();
        } finally {
            counting = false;
        }
        return List.copyOf(asked);
    }

    private final class Count implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (counting) {
                asked.add(queries.stream()
                        .map(query -> query.getQuery().replaceAll("\\s+", " "))
                        .distinct()
                        .collect(Collectors.joining("; ")));
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted when it was asked
        }
    }
}
