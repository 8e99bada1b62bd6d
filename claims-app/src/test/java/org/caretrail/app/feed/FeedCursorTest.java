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
        var far = LongStream.iterate(1_000, gap -> gap < 9_000_000, gap -> gap * 3)
                .boxed();
        for (var gaps : List.of(List.<Long>of(), List.of(41L), List.of(1L, 7L, 39L, 40L), far.toList())) {
            var token = GapAwareTrackingToken.newInstance(gaps.contains(1_000L) ? 9_000_000 : 42, gaps);
            assertThat(FeedCursor.token(text(token))).isEqualTo(token);
        }
    }

    @Test
    void it_stays_short_where_much_is_missing_close_together() {
        var gaps = LongStream.range(40_001, 50_000).boxed().toList();
        var text = text(GapAwareTrackingToken.newInstance(50_000, gaps));

        assertThat(text).matches("[A-Za-z0-9_-]{1,1700}");
        assertThat(FeedCursor.token(text).getGaps()).hasSize(gaps.size());
    }

    @Test
    void it_stays_shorter_still_where_little_is_missing_however_far_below() {
        var token = GapAwareTrackingToken.newInstance(9_000_000, List.of(1_000L, 8_000_000L));

        assertThat(text(token)).hasSizeLessThan(24);
    }

    @Test
    void there_is_none_where_more_is_missing_than_an_address_can_say() {
        var gaps = LongStream.range(1, 10_000).map(i -> 900 * i).boxed().toList();

        assertThat(FeedCursor.text(GapAwareTrackingToken.newInstance(9_000_000, gaps)))
                .isEmpty();
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
                "AgAAAAAAAMNQAAE",
                "AgAAAAAAAMNQA-gD6A",
                "AgAAAAAAAAPoA-g",
                "AgAAAAAAAAPo6Ac",
                "AgAAAAAAAAPoAQA",
                "AgAAAAAAAAPo______8"
            })
    void nothing_else_is_taken_for_one(String text) {
        assertThatExceptionOfType(MalformedCursor.class).isThrownBy(() -> FeedCursor.token(text));
    }

    private static String text(GapAwareTrackingToken token) {
        return FeedCursor.text(token).orElseThrow();
    }
}
