/** Budget requests over HTTP. */
@NullMarked
package org.quarterdeck.budget.web;

import org.jspecify.annotations.NullMarked;
