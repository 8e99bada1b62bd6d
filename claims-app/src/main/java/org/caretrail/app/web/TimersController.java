package org.caretrail.app.web;

import org.caretrail.app.store.Timers;
import org.caretrail.app.store.Timers.Timer;
import org.caretrail.app.web.view.Items;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the service will do by itself, and what of it does not succeed. */
@RestController
@RequestMapping("/api/v1/operations/timers")
class TimersController {

    private static final int MOST = 1000;

    private final Timers timers;

    TimersController(Timers timers) {
        this.timers = timers;
    }

    @GetMapping
    Items<Timer> list(@RequestParam(defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new MalformedRequest("limit", "must be between 1 and " + MOST);
        }
        return Items.all(timers.first(limit));
    }
}
