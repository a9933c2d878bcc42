package org.quarterdeck.workshop.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quarterdeck.workshop.ProposalVersion;
import org.quarterdeck.workshop.ProposalVersion.Difference;

/**
 * A version of a proposal.
 *
 * @param changes what it has otherwise than the one before it
 */
record VersionOut(
        int version, String writtenBy, Instant writtenAt, Map<String, String> text, List<Difference> changes) {

    static List<VersionOut> of(List<ProposalVersion> versions) {
        return IntStream.range(0, versions.size())
                .mapToObj(i -> {
                    ProposalVersion version = versions.get(i);
                    return new VersionOut(
                            version.number(),
                            version.writtenBy().value(),
                            version.writtenAt(),
                            version.text().fields(),
                            i == 0 ? List.of() : version.since(versions.get(i - 1)));
                })
                .toList();
    }
}
