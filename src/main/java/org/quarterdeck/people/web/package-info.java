/** The roll over HTTP. */
@NullMarked
package org.quarterdeck.people.web;

import org.jspecify.annotations.NullMarked;
