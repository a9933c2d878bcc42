package org.quarterdeck.portal;

/** Parts of the portal's addresses. */
final class Address {

    /** What can't be a case's number leads nowhere, before anybody looks for the case. */
    static final String NUMBER = "{number:[A-Z]{3}-\\d{4}-\\d{4,}}";

    /** Likewise what can't be a call's code. */
    static final String CALL = "{code:[A-Z][A-Z0-9-]{1,31}}";

    private Address() {}
}
