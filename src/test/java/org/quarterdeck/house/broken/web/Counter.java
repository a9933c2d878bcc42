package org.quarterdeck.house.broken.web;

import org.quarterdeck.house.broken.process.Step;

/** A web room that reaches into a process room. */
public record Counter(Step step) {}
