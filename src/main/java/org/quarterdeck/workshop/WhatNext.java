package org.quarterdeck.workshop;

/** Where a chair's answer leads. */
public enum WhatNext {
    RECUSED,
    REVIEW,
    TURN_AWAY,
    REVISE,
    ON
}
