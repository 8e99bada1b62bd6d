package org.caretrail.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.caretrail.app.RunningService;
import org.caretrail.app.store.LiveInstances;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class FairShareTest extends RunningService {

    @Autowired
    private EventProcessingConfiguration readers;

    @Autowired
    private LiveInstances instances;

    /** What was busy when it was let go is left alone for up to a minute (decision 18). */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final UUID other = UUID.randomUUID();

    @AfterEach
    void the_other_stops() {
        instances.without(other);
        await().atMost(LONGEST)
                .untilAsserted(() -> assertThat(segmentsOfEach()).isNotEmpty().containsOnly(4));
    }

    @Test
    void an_instance_lets_go_of_what_is_the_share_of_another() {
        await().atMost(LONGEST).untilAsserted(() -> {
            instances.with(other);
            assertThat(segmentsOfEach()).allMatch(segments -> segments <= 2);
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 4", "3, 4", "5, 4", "3, 1"})
    void the_shares_make_up_the_whole_and_differ_by_one_at_most(int number, int segments) {
        var live = Stream.generate(UUID::randomUUID).limit(number).sorted().toList();

        for (var reader : List.of("case-list", "case-links", "user-fee-process")) {
            var shares = live.stream()
                    .map(instance -> FairShare.shareOf(instance, live, reader, segments))
                    .toList();
            assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(segments);
            assertThat(shares)
                    .allMatch(share -> IntStream.of(segments / number, segments / number + 1)
                            .anyMatch(fair -> fair == share));
        }
    }

    private List<Integer> segmentsOfEach() {
        return readers.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(reader ->
                        ((StreamingEventProcessor) reader).processingStatus().size())
                .toList();
    }
}
