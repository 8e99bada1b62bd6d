package org.caretrail.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as every list answers.
 *
 * @param next the cursor of the page after this one; null: this is the last
 */
public record Items<T>(List<T> items, @Nullable String next) {

    public static <T> Items<T> all(List<T> items) {
        return new Items<>(items, null);
    }
}
