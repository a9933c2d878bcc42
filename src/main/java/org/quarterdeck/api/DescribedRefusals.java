package org.quarterdeck.api;

import static org.quarterdeck.api.Description.PROBLEM;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Tells of every call which refusals to expect, so that no controller has to. */
@Component
class DescribedRefusals implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(PROBLEM, Description.problem());
        if (api.getPaths() != null) {
            api.getPaths()
                    .forEach((path, calls) ->
                            calls.readOperationsMap().forEach((method, call) -> describe(path, method, call)));
        }
    }

    private static void describe(String path, HttpMethod method, Operation call) {
        boolean isPublic = path.startsWith("/api/public/") || path.contains("/schedule.");
        if (isPublic) {
            call.setSecurity(List.of());
        } else {
            refuse(call, 401, Problem.SIGN_IN, "nobody is signed in");
            refuse(call, 403, Problem.BARRED, "not for this person");
        }
        if (call.getParameters() != null || call.getRequestBody() != null) {
            refuse(call, 400, Problem.INVALID, "the input is wrong; `errors` names every fault");
        }
        if (path.contains("{")) {
            refuse(call, 404, Problem.NO_SUCH, "nothing by that name, or nothing that the caller may see");
        }
        if (method != HttpMethod.GET) {
            refuse(call, 409, Problem.NOT_NOW, "it clashes with how matters stand");
        }
        if (takesKey(call)) {
            refuse(call, 422, Problem.KEY_REUSED, "the key was used for another request");
        }
    }

    private static boolean takesKey(Operation call) {
        return call.getParameters() != null
                && call.getParameters().stream().anyMatch(each -> "Idempotency-Key".equals(each.getName()));
    }

    private static void refuse(Operation call, int status, String type, String words) {
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        if (status != 400) {
            problem.example(Map.of("type", type, "status", status, "detail", words));
        }
        call.getResponses()
                .computeIfAbsent(
                        String.valueOf(status),
                        none -> new ApiResponse()
                                .description(words)
                                .content(new Content().addMediaType(APPLICATION_PROBLEM_JSON_VALUE, problem)));
    }
}
