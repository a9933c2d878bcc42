/** The rota over HTTP. */
@NullMarked
package org.quarterdeck.rota.web;

import org.jspecify.annotations.NullMarked;
