package org.quarterdeck.portal;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.volunteer.OwnApplication;
import org.quarterdeck.volunteer.Role;
import org.quarterdeck.volunteer.VolunteerState;

/** A step of the way from interest to active, as far as the role has it. */
record CourseRow(String words, boolean done, boolean now) {

    /** Empty where the way ended before its end. */
    static List<CourseRow> of(OwnApplication own, Role role) {
        List<VolunteerState> way = way(role);
        int at = way.stream().map(VolunteerState::id).toList().indexOf(own.state());
        List<CourseRow> rows = new ArrayList<>();
        for (int i = 0; at >= 0 && i < way.size(); i++) {
            boolean last = i == way.size() - 1;
            rows.add(new CourseRow(words(way.get(i)), i < at || (last && i == at), i == at && !last));
        }
        return rows;
    }

    private static List<VolunteerState> way(Role role) {
        List<VolunteerState> way = new ArrayList<>();
        way.add(VolunteerState.INTEREST);
        if (role.sponsors() > 0) {
            way.add(VolunteerState.SPONSORING);
        }
        if (!role.agreements().isEmpty()) {
            way.add(VolunteerState.INCOMPLETE);
        }
        if (role.vote()) {
            way.add(VolunteerState.IN_VOTE);
        }
        way.addAll(List.of(
                VolunteerState.INVITED, VolunteerState.PROVISIONING, VolunteerState.PROBATION, VolunteerState.ACTIVE));
        return way;
    }

    private static String words(VolunteerState state) {
        return switch (state) {
            case INTEREST -> "A coordinator meets you";
            case SPONSORING -> "Your sponsors vouch for you";
            case INCOMPLETE -> "You agree to what the role asks for";
            case IN_VOTE -> "The council votes";
            case INVITED -> "You accept the invitation";
            case PROVISIONING -> "Your access is set up, and a mentor is found";
            case PROBATION -> "You find your way, with your mentor";
            case ACTIVE -> "You are a member";
            case NOT_YET, DECLINED, WITHDRAWN, EXPIRED -> Prose.words(state.id());
        };
    }
}
