package org.quarterdeck;

import java.util.Set;
import org.quarterdeck.kernel.Caller;
import org.quarterdeck.kernel.Circle;
import org.quarterdeck.kernel.PersonId;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Who calls in a test: people of the demonstration by name, and controllers that take their word for it. */
public final class Callers {

    private Callers() {}

    public static Caller caller(String id, Circle... circles) {
        return new Caller(new PersonId(id), Set.of(circles));
    }

    public static Caller admin() {
        return caller("admin", Circle.ADMINISTRATORS, Circle.MEMBERS);
    }

    public static Caller lead() {
        return caller("lead", Circle.LEADS, Circle.MEMBERS);
    }

    public static Caller auditor() {
        return caller("auditor", Circle.AUDITORS, Circle.MEMBERS);
    }

    public static Caller member() {
        return caller("member", Circle.MEMBERS);
    }

    /** The controller alone, with the house's own JSON. */
    public static MockMvc as(Caller caller, Object controller, MappingJackson2HttpMessageConverter json) {
        return MockMvcBuilders.standaloneSetup(controller)
                .setCustomArgumentResolvers(new TakenAtTheirWord(caller))
                .addDispatcherServletCustomizer(servlet -> servlet.setEnableLoggingRequestDetails(false))
                .setMessageConverters(new org.springframework.http.converter.StringHttpMessageConverter(), json)
                .build();
    }

    private record TakenAtTheirWord(Caller caller) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Caller.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return caller;
        }
    }
}
