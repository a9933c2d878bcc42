/** House rules for HTTP: problems, idempotency, paging, who may call. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.quarterdeck.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
