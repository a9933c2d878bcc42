/** What a person sees: the pages of the house, driven in a real browser. */
@NullMarked
package org.quarterdeck.browser;

import org.jspecify.annotations.NullMarked;
