package org.caretrail.domain.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of what is shown to people, written out line by line in a form of its own that no library changes. */
public final class Digest {

    private Digest() {}

    static String of(Proposal proposal) {
        var lines = Stream.of(
                        Stream.of(line("outcome", proposal.outcome(), proposal.rightRoute())),
                        Stream.of(line("amounts", proposal.amounts().byKind())),
                        proposal.fees().stream().map(f -> line("fee", f.careOn(), f.kind(), f.amount())),
                        proposal.uses().stream().map(u -> line("use", u.stage(), u.amount())),
                        proposal.parts().stream()
                                .map(p -> line(
                                        "part",
                                        p.basis(),
                                        p.invoices(),
                                        p.outcome(),
                                        p.amounts().byKind(),
                                        p.rules())),
                        proposal.stages().stream().map(s -> line("stage", s.stage(), s.outcome(), s.ceiling())),
                        proposal.findings().stream().map(Digest::finding),
                        proposal.steps().stream()
                                .map(s -> line("step", s.citation(), s.name(), s.inputs(), s.row(), s.result())))
                .flatMap(s -> s)
                .collect(Collectors.joining("\n"));
        return sha256(lines);
    }

    /**
     * Of a decision that waits for a second person, with all that its proposer decided beside the law's proposal.
     *
     * @param complaint that it answers
     */
    public static String of(Decision waiting, @Nullable String complaint) {
        var s2 = waiting.s2();
        var lines = Stream.of(
                        Stream.of(line("law", waiting.digest())),
                        Stream.of(line(
                                "proposed",
                                waiting.decisionId(),
                                waiting.decidedOn(),
                                waiting.decidedBy().id())),
                        Stream.of(line("reasons", clear(waiting.reasons()))),
                        Stream.of(line("answers", waiting.supersedes(), complaint)),
                        waiting.stages().stream().map(s -> line("stage", s.stage(), s.validUntil())),
                        Stream.ofNullable(s2).map(s -> line("s2", s.validFrom(), s.validUntil(), s.statedMaximum())),
                        waiting.draws().stream()
                                .map(d -> line(
                                        "draw",
                                        d.cover(),
                                        d.careOn(),
                                        d.asked(),
                                        d.idle(),
                                        d.limit(),
                                        d.rule(),
                                        d.row())))
                .flatMap(s -> s)
                .collect(Collectors.joining("\n"));
        return sha256(lines);
    }

    private static String finding(Finding f) {
        return line(
                "finding", f.citation(), f.point(), f.result(), f.facts(), clear(f.reasons()), f.by(), f.documents());
    }

    private static @Nullable String clear(@Nullable PersonalData<String> words) {
        return words == null ? null : words.clear();
    }

    private static String line(@Nullable Object... cells) {
        return Stream.of(cells).map(String::valueOf).collect(Collectors.joining("\u001f"));
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
