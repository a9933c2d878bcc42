package org.quarterdeck.access.systems;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterdeck.access.Answer;
import org.quarterdeck.access.Holding;
import org.quarterdeck.access.TargetSystem;

/**
 * An organisation that people are invited to by mail, since of most the house knows no more than the address. Who accepts does so under
 * an account that the organisation doesn't tell; once it is known, by the person's own word or by an address shown there, the house
 * deals with that. Which account the organisation has confirmed counts more than anybody's word.
 */
final class Organisation implements TargetSystem {

    private final Invitations invitations;
    private final OrganisationMembers members;

    Organisation(Invitations invitations, OrganisationMembers members) {
        this.invitations = invitations;
        this.members = members;
    }

    @Override
    public Answer look(Holding holding) {
        @Nullable String account = known(holding);
        return account == null ? invitations.look(holding) : byAccount(account, members::look);
    }

    @Override
    public Answer grant(Holding holding) {
        @Nullable String account = known(holding);
        return account == null ? invitations.send(holding) : byAccount(account, members::admit);
    }

    @Override
    public Answer revoke(Holding holding) {
        Answer gone = invitations.cancel(holding);
        if (gone instanceof Answer.Unreachable || gone instanceof Answer.Refused) {
            return gone;
        }
        @Nullable String account = known(holding);
        if (account != null) {
            return members.remove(account);
        }
        Answer found = members.find(holding.holder().email());
        if (found instanceof Answer.Done shown) {
            return members.remove(String.valueOf(shown.reference()));
        }
        if (!(found instanceof Answer.Absent)) {
            return found;
        }
        return gone instanceof Answer.Done || !Invitations.isOne(holding.reference())
                ? new Answer.Absent("the invitation was taken back")
                : new Answer.Refused("the invitation was accepted under an account that the house doesn't know:"
                        + " say which, or take it out there");
    }

    @Override
    public Answer suspend(Holding holding) {
        Answer gone = revoke(holding);
        return gone instanceof Answer.Absent ? new Answer.Done(null, gone.words()) : gone;
    }

    private static Answer byAccount(String account, Function<String, Answer> question) {
        Answer answer = question.apply(account);
        return answer instanceof Answer.Done done
                ? new Answer.Done(Holding.referenceTo(account), done.words())
                : answer;
    }

    private static @Nullable String known(Holding holding) {
        return holding.confirmedAccount().orElse(holding.account());
    }
}
