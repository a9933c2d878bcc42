/** What people agree to, over HTTP. */
@NullMarked
package org.quarterdeck.consents.web;

import org.jspecify.annotations.NullMarked;
