package org.quarterdeck.privacy.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** An erasure that is under way. */
record ErasureAsked(@Schema(example = "ERA-2027-0001") String caseNumber) {}
