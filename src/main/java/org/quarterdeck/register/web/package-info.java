/** The register over HTTP: read, exported, checked. */
@NullMarked
package org.quarterdeck.register.web;

import org.jspecify.annotations.NullMarked;
