package org.quarterdeck.engine.form;

import java.util.List;

/**
 * One of several: a select or radio field.
 *
 * @param options what the form offers; empty where the options come from elsewhere and the domain knows them
 */
record Choice(List<String> options) implements Kind {

    Choice {
        options = List.copyOf(options);
    }

    @Override
    public Taken take(Object given) {
        if (!(given instanceof String choice)) {
            return new Taken.Wrong("must be text");
        }
        if (!options.isEmpty() && !options.contains(choice)) {
            return new Taken.Wrong("must be one of " + String.join(", ", options));
        }
        return new Text(false).take(choice);
    }
}
