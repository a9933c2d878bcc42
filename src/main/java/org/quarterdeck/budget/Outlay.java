package org.quarterdeck.budget;

import org.quarterdeck.kernel.Money;

/**
 * What is laid out for something, in one currency.
 *
 * @param asked reserved, and not yet granted or given back
 * @param committed granted, and not yet spent or given back
 */
public record Outlay(Money asked, Money committed, Money spent) {}
