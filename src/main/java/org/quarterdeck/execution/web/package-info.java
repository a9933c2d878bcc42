/** The execution of plans over HTTP. */
@NullMarked
package org.quarterdeck.execution.web;

import org.jspecify.annotations.NullMarked;
