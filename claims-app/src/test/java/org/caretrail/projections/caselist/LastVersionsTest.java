package org.caretrail.projections.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.caretrail.app.web.fixture.Application;
import org.caretrail.app.web.fixture.CaseTest;
import org.caretrail.domain.shared.CaseId;
import org.caretrail.projections.support.CaseStreams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an instance remembers of cases spares reading, and is not remembered for ever. */
class LastVersionsTest extends CaseTest {

    private static final String REMEMBERED = "words that only memory has";

    @Autowired
    private CaseStreams streams;

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void EU_GDPR_3_a_case_whose_events_another_instance_handles_by_now_is_forgotten_in_minutes() {
        var kase = open(Application.authorisation());
        kase.done("handler", "/notes", "{\"text\": \"Called.\"}");
        var stream = streams.read(CaseId.of(kase.id()));
        var next = List.of(List.of(Version.of(stream.getLast())));
        var last = new LastVersions(streams, nanos::get);
        last.remember(before(stream.stream().map(Version::of).toList()));

        assertThat(words(last, next)).isEqualTo(REMEMBERED);
        nanos.addAndGet(Duration.ofMinutes(10).plusSeconds(1).toNanos());
        assertThat(words(last, next)).isNotEqualTo(REMEMBERED);
    }

    /** The case before its newest event. */
    private static Standing before(List<Version> stream) {
        var standing = Standing.begun(stream.getFirst());
        for (var version : stream.subList(1, stream.size() - 1)) {
            standing = standing.after(version);
        }
        return new Standing(standing.file(), standing.version(), standing.since(), REMEMBERED);
    }

    private static String words(LastVersions last, List<List<Version>> next) {
        return Objects.requireNonNull(last.followedBy(next).getFirst().before()).words();
    }
}
