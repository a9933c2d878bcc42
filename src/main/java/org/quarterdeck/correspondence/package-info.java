/** What the house tells people: notices to those whose case has moved. */
@ApplicationModule(allowedDependencies = {"kernel", "api", "people"})
@NullMarked
package org.quarterdeck.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
