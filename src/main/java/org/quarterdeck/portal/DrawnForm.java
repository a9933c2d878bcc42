package org.quarterdeck.portal;

import org.jspecify.annotations.Nullable;

/**
 * A form of the house within a page: {@code pages/parts/form.html}, drawn by {@code portal/form.js}. Its page has to stand where
 * programs may run.
 *
 * @param form the address of the {@code .form} file
 * @param values the address of the values to begin with; null for none
 * @param send where what is typed goes to, as JSON
 * @param method how; null for POST
 * @param next where one is led then; null for where the answer says
 * @param button what the button says
 */
record DrawnForm(
        String form,
        @Nullable String values,
        String send,
        @Nullable String method,
        @Nullable String next,
        String button) {}
