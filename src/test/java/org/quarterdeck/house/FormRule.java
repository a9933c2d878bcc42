package org.quarterdeck.house;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the house asks of a form. */
enum FormRule implements Rule<Form> {
    FORM_ID_IS_PROCESS_AND_STEP(FormRule::otherIds),
    TASKLIST_SHOWS_EVERY_COMPONENT(FormRule::unknownComponents),
    FORM_SCHEMA_IS_TASKLISTS(FormRule::otherSchemas);

    /** One component that Tasklist 7.24 does not know (a file picker, say) leaves the whole form blank. */
    private static final Set<String> COMPONENTS = Set.of(
            "button",
            "checkbox",
            "checklist",
            "datetime",
            "dynamiclist",
            "expression",
            "group",
            "html",
            "iframe",
            "image",
            "number",
            "radio",
            "select",
            "separator",
            "spacer",
            "table",
            "taglist",
            "text",
            "textarea",
            "textfield");

    private final Function<Form, Stream<String>> breaches;

    FormRule(Function<Form, Stream<String>> breaches) {
        this.breaches = breaches;
    }

    @Override
    public Stream<String> breaches(Form form) {
        return breaches.apply(form);
    }

    private static Stream<String> otherIds(Form form) {
        String expected = form.toString().replace('/', '-').replaceAll("\\.form$", "");
        return Stream.of(form.id()).filter(id -> !id.equals(expected));
    }

    private static Stream<String> unknownComponents(Form form) {
        return form.components()
                .map(component -> component.path("type").asText())
                .filter(type -> !COMPONENTS.contains(type));
    }

    private static Stream<String> otherSchemas(Form form) {
        return Stream.of(form.json().path("schemaVersion").asText()).filter(version -> !version.equals("16"));
    }
}
