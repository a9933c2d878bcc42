package org.quarterdeck.ledger;

import java.time.LocalDate;
import java.util.List;
import org.quarterdeck.kernel.Money;

/**
 * What one line inherits from an old ledger.
 *
 * @param accounts that it stands for
 * @param amount how they stood in the end, all together
 * @param lowest how they stood on their worst day, as it ended
 */
public record Inherited(Line line, List<String> accounts, Money amount, Money lowest, LocalDate lowestOn) {}
