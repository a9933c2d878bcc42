/** Ballots over HTTP. */
@NullMarked
package org.quarterdeck.ballot.web;

import org.jspecify.annotations.NullMarked;
