package org.quarterdeck.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.Invalid;
import org.springframework.context.ApplicationContext;

/**
 * Expressions as the house allows them. Those of a drawing run in the scope of a case. Those of a query have no scope and come
 * from whoever may open Tasklist (CVE-2026-109432): they may ask who and when, and call nothing.
 */
final class HouseExpressions extends SpringExpressionManager {

    private static final List<String> ALLOWED_IN_QUERIES =
            List.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

    HouseExpressions(ApplicationContext house, Map<Object, Object> beans) {
        super(house, beans);
    }

    @Override
    public Expression createExpression(String text) {
        return new JuelExpression(createValueExpression(text), this, text) {

            @Override
            public Object getValue(@Nullable VariableScope scope, @Nullable BaseDelegateExecution execution) {
                if (scope == null && !isLiteralText() && !ALLOWED_IN_QUERIES.contains(text.replaceAll("\\s", ""))) {
                    throw new Invalid("query", "takes no expressions but " + String.join(", ", ALLOWED_IN_QUERIES));
                }
                return super.getValue(scope, execution);
            }
        };
    }
}
