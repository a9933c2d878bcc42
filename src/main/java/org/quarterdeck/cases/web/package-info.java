/** The docket over HTTP. */
@NullMarked
package org.quarterdeck.cases.web;

import org.jspecify.annotations.NullMarked;
