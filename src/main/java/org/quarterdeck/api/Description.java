package org.quarterdeck.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.quarterdeck.kernel.Caller;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's description says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
class Description {

    static final String SIGN_IN = "sign-in";
    static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    OpenAPI wholeApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Quarterdeck")
                        .version("1")
                        .description("""
                                How an open source community governs itself: budgets, workshops, volunteers, plans.

                                Sign in with HTTP Basic. Every refusal is `application/problem+json`; its `type` is \
                                for the machine, its `detail` for people, and `errors` names every field at fault. \
                                Lists are paged by key: send `next` of one page as `after` of the following one. A \
                                start takes an `Idempotency-Key`, so that it can be sent again without harm.""")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN))
                .components(new Components()
                        .addSecuritySchemes(
                                SIGN_IN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")));
    }

    static Schema<?> problem() {
        Schema<?> fault = new ObjectSchema()
                .addProperty("field", new StringSchema().example("amount"))
                .addProperty("message", new StringSchema().example("must be more than 0"));
        return new ObjectSchema()
                .description("A refusal, RFC 9457")
                .addProperty("type", new StringSchema().example(Problem.INVALID))
                .addProperty("title", new StringSchema().example("The input is not valid"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("detail", new StringSchema().example("amount: must be more than 0"))
                .addProperty("instance", new StringSchema().example("/api/budget-requests"))
                .addProperty("errors", new ArraySchema().items(fault).description("with a wrong input only"));
    }
}
