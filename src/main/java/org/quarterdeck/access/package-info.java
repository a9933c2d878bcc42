/** What each person may enter outside the house, such as lists, forges and chats, and their account in it: asked for, given, taken back, each step kept. */
@ApplicationModule(allowedDependencies = {"kernel", "engine", "api", "people", "correspondence"})
@NullMarked
package org.quarterdeck.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
