/** Cases as the engine carries them out. */
@NullMarked
package org.quarterdeck.cases.process;

import org.jspecify.annotations.NullMarked;
