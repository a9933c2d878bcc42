/** The vendor's web applications, Tasklist, Cockpit and Admin: what they leave open is closed in front of them. */
@NullMarked
package org.quarterdeck.engine.pages;

import org.jspecify.annotations.NullMarked;
