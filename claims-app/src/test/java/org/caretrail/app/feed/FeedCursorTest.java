package org.caretrail.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cursor keeps the position and everything that was still missing below it. */
class FeedCursorTest {

    @Test
    void it_comes_back_as_the_token_that_it_was() {
        for (var gaps : List.of(List.<Long>of(), List.of(41L), List.of(1L, 7L, 39L, 40L))) {
            var token = GapAwareTrackingToken.newInstance(42, gaps);
            var back = FeedCursor.token(FeedCursor.text(token));
            assertThat(back.getIndex()).isEqualTo(42);
            assertThat(back.getGaps()).containsExactlyElementsOf(token.getGaps());
        }
    }

    @Test
    void it_stays_short_however_much_is_missing() {
        var gaps = LongStream.range(40_001, 50_000).boxed().toList();
        var text = FeedCursor.text(GapAwareTrackingToken.newInstance(50_000, gaps));

        assertThat(text).matches("[A-Za-z0-9_-]{1,1700}");
        assertThat(FeedCursor.token(text).getGaps()).hasSize(gaps.size());
    }

    @Test
    void it_stays_shorter_still_where_little_is_missing_however_far_below() {
        var token = GapAwareTrackingToken.newInstance(50_000, List.of(40_000L, 49_000L));
        var text = FeedCursor.text(token);

        assertThat(text).hasSizeLessThan(20);
        assertThat(FeedCursor.token(text)).isEqualTo(token);
    }

    @Test
    void one_of_the_first_form_is_still_known_where_little_is_missing() {
        var bytes = ByteBuffer.allocate(9 + 126)
                .put((byte) 1)
                .putLong(50_000)
                .put(134, (byte) 1)
                .array();
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        assertThat(FeedCursor.token(text).getGaps()).containsExactly(49_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "made up",
                "AA",
                "AQ",
                "AwAAAAAAAAAB",
                "AQAAAAAAAAAA",
                "AQAAAAAAAAABAg",
                "AQAAAAAAAAABAQ",
                "AgAAAAAAAAAB",
                "AgAAAAAAAMNQAAE",
                "AgAAAAAAAMNQA-gD6A",
                "AgAAAAAAAMNQA-gA",
                "AgAAAAAAAAPoA-g",
                "AgAAAAAAAMNQJxE"
            })
    void nothing_else_is_taken_for_one(String text) {
        assertThatExceptionOfType(MalformedCursor.class).isThrownBy(() -> FeedCursor.token(text));
    }
}
