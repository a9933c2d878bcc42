package org.quarterdeck.portal;

/** The page that a signed link leads to, for the cases of one process. */
interface OwnPage {

    /** The key of the process. */
    String process();

    /** The name of the template. */
    String template();

    /**
     * What the template names.
     *
     * @throws org.quarterdeck.kernel.NoSuch if the link doesn't hold, or leads nowhere any more
     */
    Object page(String signed);
}
