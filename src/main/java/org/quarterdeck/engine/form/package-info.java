/** The form as the rule book: what a {@code .form} file demands of the values handed in. Knows nothing of cases or tasks. */
@NullMarked
package org.quarterdeck.engine.form;

import org.jspecify.annotations.NullMarked;
