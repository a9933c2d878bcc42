/** The privacy office over HTTP. */
@NullMarked
package org.quarterdeck.privacy.web;

import org.jspecify.annotations.NullMarked;
