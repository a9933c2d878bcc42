package org.quarterdeck.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.Money;
import org.quarterdeck.kernel.PersonId;

/**
 * The one spelling of a plan's text, which is what is hashed: JSON by RFC 8785, figures as decimal texts, so that no reader rounds
 * them. {@code docs/plans.md} tells a third party how to do it again.
 */
final class Canon {

    private static final JsonMapper JSON = new JsonMapper();

    private Canon() {}

    static String write(PlanText text) {
        ObjectNode tree = JSON.createObjectNode()
                .put("title", text.title())
                .put("period", text.period())
                .put("vision", text.vision())
                .put("currency", text.funding().currency().getCurrencyCode())
                .put("funding", text.funding().decimal());
        if (text.amends() != null) {
            tree.put("amends", text.amends().value());
        }
        ArrayNode objectives = tree.putArray("objectives");
        text.objectives().forEach(objective -> write(objective, objectives.addObject()));
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(tree)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(AdoptedObjective objective, ObjectNode tree) {
        tree.put("code", objective.code())
                .put("title", objective.title())
                .put("owner", objective.owner().value())
                .put("budgetLine", objective.budgetLine())
                .put("envelope", objective.envelope().decimal());
        ArrayNode keyResults = tree.putArray("keyResults");
        objective
                .keyResults()
                .forEach(keyResult -> keyResults
                        .addObject()
                        .put("title", keyResult.title())
                        .put("baseline", keyResult.baseline().toPlainString())
                        .put("target", keyResult.target().toPlainString())
                        .put("unit", keyResult.unit())
                        .put("due", keyResult.due().toString())
                        .put("source", keyResult.source()));
    }

    /** Reads what {@link #write} has written. */
    static PlanText read(String canonical) {
        try {
            JsonNode tree = JSON.readTree(canonical);
            String currency = tree.get("currency").textValue();
            List<AdoptedObjective> objectives = new ArrayList<>();
            tree.get("objectives").forEach(objective -> objectives.add(objective(objective, currency)));
            return new PlanText(
                    tree.get("title").textValue(),
                    tree.get("period").textValue(),
                    tree.get("vision").textValue(),
                    Money.of(tree.get("funding").textValue(), currency),
                    objectives,
                    tree.has("amends") ? new CaseNumber(tree.get("amends").textValue()) : null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan's text is no longer what was written", e);
        }
    }

    private static AdoptedObjective objective(JsonNode tree, String currency) {
        List<KeyResult> keyResults = new ArrayList<>();
        tree.get("keyResults")
                .forEach(keyResult -> keyResults.add(new KeyResult(
                        keyResult.get("title").textValue(),
                        new BigDecimal(keyResult.get("baseline").textValue()),
                        new BigDecimal(keyResult.get("target").textValue()),
                        keyResult.get("unit").textValue(),
                        LocalDate.parse(keyResult.get("due").textValue()),
                        keyResult.get("source").textValue())));
        return new AdoptedObjective(
                tree.get("code").textValue(),
                tree.get("title").textValue(),
                new PersonId(tree.get("owner").textValue()),
                tree.get("budgetLine").textValue(),
                Money.of(tree.get("envelope").textValue(), currency),
                keyResults);
    }

    /** SHA-256 of the text in UTF-8, lower-case hex. */
    static String hash(String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
