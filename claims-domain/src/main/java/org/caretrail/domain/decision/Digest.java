package org.caretrail.domain.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a proposal's content, written out line by line in a form of its own that no library changes. */
final class Digest {

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

    private static String finding(Finding f) {
        var words = f.reasons() == null ? null : f.reasons().clear();
        return line("finding", f.citation(), f.point(), f.result(), f.facts(), words, f.by(), f.documents());
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
