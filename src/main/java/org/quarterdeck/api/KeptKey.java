package org.quarterdeck.api;

import org.quarterdeck.kernel.PersonId;

/** A caller's key with the request that it stands for. Two callers never share a key. */
record KeptKey(PersonId caller, String key, String fingerprint) {}
