/** The kinds of systems that the house deals with, each in its own tongue. */
@NullMarked
package org.quarterdeck.access.systems;

import org.jspecify.annotations.NullMarked;
