package org.quarterdeck.privacy;

import java.util.List;
import java.util.Set;
import org.quarterdeck.kernel.Someone;

/**
 * By what somebody is blotted out.
 *
 * @param anywhere with the names and addresses that mean nobody else, wherever they stand
 * @param atHome names that do so only in cases that the person brought
 * @param cases the numbers of these
 */
record Telling(Someone anywhere, Set<String> atHome, List<String> cases) {}
