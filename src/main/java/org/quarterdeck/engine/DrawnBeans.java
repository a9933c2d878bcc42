package org.quarterdeck.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that an expression can reach. Left to itself the engine offers the whole application to whoever can write an
 * expression, the data source included. Nothing is created until an expression asks: delegates need services, services need the
 * engine, and the engine is built with this map.
 */
final class DrawnBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;

    DrawnBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name instanceof String bean && beans.containsBean(bean) && isDrawn(bean);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Stream.of(beans.getBeanDefinitionNames())
                .filter(this::isDrawn)
                .map(bean -> Map.<Object, Object>entry(bean, beans.getBean(bean)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isDrawn(String bean) {
        return beans.isTypeMatch(bean, JavaDelegate.class)
                || beans.isTypeMatch(bean, ExecutionListener.class)
                || beans.isTypeMatch(bean, TaskListener.class)
                || beans.findAnnotationOnBean(bean, Drawn.class, false) != null;
    }
}
