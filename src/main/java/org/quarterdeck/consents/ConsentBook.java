package org.quarterdeck.consents;

import java.util.Collection;
import java.util.List;
import org.quarterdeck.kernel.Invalid;
import org.quarterdeck.kernel.NoSuch;
import org.quarterdeck.kernel.PersonId;

/** The module's door: what people agree to, and who has. */
public interface ConsentBook {

    /**
     * The wording in force.
     *
     * @throws NoSuch if there is no such document
     */
    ConsentText current(String document);

    /** The wording in force of every document, by the document's id. */
    List<ConsentText> texts();

    /**
     * One wording, in force or not any more.
     *
     * @throws NoSuch if there never was such a version
     */
    ConsentText text(String document, String version);

    /**
     * Keeps that the person agrees, in the caller's transaction where there is one, and tells {@link ConsentGiven}. Agreeing to the same again changes
     * nothing and tells nobody.
     *
     * @param how by which door, in a word or two: {@code api}, {@code signed-link}
     * @throws NoSuch if there is no such document
     * @throws Invalid if that version isn't the one in force
     */
    void give(PersonId person, String document, String version, String how);

    /**
     * Takes it back, in the caller's transaction where there is one, and tells {@link ConsentWithdrawn}: what depended on it ends (VO-08).
     *
     * @throws NoSuch if the person hasn't agreed to the document, or has taken it back already
     */
    void withdraw(PersonId person, String document);

    /** Those of the documents whose wording in force the person hasn't agreed to, or no longer does, in the order asked. */
    List<String> missing(PersonId person, Collection<String> documents);

    /** All that the person ever agreed to, oldest first. */
    List<Consent> of(PersonId person);
}
