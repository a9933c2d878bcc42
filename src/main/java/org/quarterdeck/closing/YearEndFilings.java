package org.quarterdeck.closing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.kernel.CaseNumber;

/** Starts year ends, where every one starts. */
public interface YearEndFilings {

    CaseNumber file(Map<String, Object> values, @Nullable String reference);
}
