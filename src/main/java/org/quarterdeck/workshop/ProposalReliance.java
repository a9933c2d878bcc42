package org.quarterdeck.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quarterdeck.calls.Call;
import org.quarterdeck.calls.Reliance;
import org.springframework.stereotype.Component;

/** Proposals rely on the tracks and formats that they were brought under. */
@Component
class ProposalReliance implements Reliance {

    private final Proposals proposals;

    ProposalReliance(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<String> objections(Call before, Call after) {
        Set<String> tracks = new TreeSet<>();
        Set<String> formats = new TreeSet<>();
        proposals.of(before.code()).stream()
                .filter(proposal -> !proposal.status().isOver())
                .forEach(proposal -> {
                    tracks.add(proposal.track());
                    formats.add(proposal.format());
                });
        after.tracks().forEach(tracks::remove);
        after.formats().forEach(formats::remove);
        List<String> objections = new ArrayList<>();
        tracks.forEach(track -> objections.add("track %s has proposals".formatted(track)));
        formats.forEach(format -> objections.add("format %s has proposals".formatted(format)));
        return objections;
    }
}
