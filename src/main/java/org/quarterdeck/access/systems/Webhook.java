package org.quarterdeck.access.systems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.TargetSystem;

/**
 * A system that is told what to do by signed messages, each under an id that stays the same when it is sent again. It answers 200 or
 * 204 when it is done, 202 when somebody there has to act first: then it is asked by {@code look}, which may also answer 404 for nobody.
 */
final class Webhook implements TargetSystem {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ACCEPTED = 202;

    private final Line line;
    private final String system;
    private final Signature signature;
    private final Clock clock;

    Webhook(Line line, String system, Signature signature, Clock clock) {
        this.line = line;
        this.system = system;
        this.signature = signature;
        this.clock = clock;
    }

    @Override
    public Answer look(Holding holding) {
        Reply reply = send("look", holding);
        return reply.isMissing() ? new Answer.Absent("is not there") : answer(reply, "is there");
    }

    @Override
    public Answer grant(Holding holding) {
        return answer(send("grant", holding), "was let in");
    }

    @Override
    public Answer revoke(Holding holding) {
        return left(send("revoke", holding), "was taken out");
    }

    @Override
    public Answer suspend(Holding holding) {
        return left(send("suspend", holding), "was suspended");
    }

    private static Answer answer(Reply reply, String words) {
        if (reply.status() == ACCEPTED) {
            return new Answer.PendingModerator(null, "somebody there has to act first");
        }
        return reply.isOk() ? new Answer.Done(null, words) : reply.trouble();
    }

    /** Who has to be out is not out as long as somebody there hasn't acted. */
    private static Answer left(Reply reply, String words) {
        if (reply.status() == ACCEPTED) {
            return new Answer.Unreachable("somebody there has to act first");
        }
        return reply.isMissing() ? new Answer.Absent("is not there") : answer(reply, words);
    }

    private Reply send(String what, Holding holding) {
        Instant now = clock.instant();
        byte[] body = body(what, holding, now);
        return line.post(body, signature.on("%s-%s-%s".formatted(system, holding.errand(), what), now, body));
    }

    private byte[] body(String what, Holding holding, Instant at) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("system", system);
        data.put("case", holding.caseNumber().value());
        data.put("person", holding.person().value());
        data.put("name", holding.holder().name());
        data.put("email", holding.holder().email());
        data.put("tier", holding.holder().tier().name());
        if (holding.account() != null) {
            data.put("account", holding.account());
        }
        try {
            return JSON.writeValueAsBytes(Map.of("type", "access." + what, "timestamp", at.toString(), "data", data));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("text can always be written", impossible);
        }
    }
}
