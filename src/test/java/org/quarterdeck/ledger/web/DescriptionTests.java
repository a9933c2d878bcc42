package org.quarterdeck.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Swagger reads an example that begins with a digit as a number, whatever its type; quotes in the example keep it text. */
class DescriptionTests {

    @Test
    void showsSumsAndPeriodsAsText() {
        assertThat(example(NewBudgetLine.class, "appropriated")).isEqualTo(TextNode.valueOf("1250.00"));
        assertThat(example(NewBudgetLine.class, "period")).isEqualTo(TextNode.valueOf("2027"));
        assertThat(example(BudgetLine.class, "available")).isEqualTo(TextNode.valueOf("48350.00"));
        assertThat(example(LineEntry.class, "amount")).isEqualTo(TextNode.valueOf("400.00"));
    }

    private static JsonNode example(Class<?> type, String property) {
        Map<?, ?> properties = ModelConverters.getInstance(true)
                .readAll(type)
                .get(type.getSimpleName())
                .getProperties();
        return new ObjectMapper().valueToTree(((Schema<?>) properties.get(property)).getExample());
    }
}
