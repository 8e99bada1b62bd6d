package org.caretrail.app.web;

import java.util.Map;
import org.caretrail.app.web.view.Items;
import org.caretrail.app.web.view.ReaderView;
import org.caretrail.projections.desk.DeadLetterDesk;
import org.caretrail.projections.reading.EventReaders;
import org.caretrail.projections.reading.ReaderPlaces;
import org.caretrail.projections.reading.ReaderPlaces.Place;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whoever follows the events, and how far each has come. */
@RestController
@RequestMapping("/api/v1/operations/readers")
class ReadersController {

    private static final Place NOWHERE = new Place(0, -1, false);

    private final EventReaders readers;
    private final ReaderPlaces places;
    private final DeadLetterDesk desk;

    ReadersController(EventReaders readers, ReaderPlaces places, DeadLetterDesk desk) {
        this.readers = readers;
        this.places = places;
        this.desk = desk;
    }

    @GetMapping
    Items<ReaderView> all() {
        var at = places.all();
        var parked = desk.counts();
        var head = places.head();
        return Items.all(readers.names().stream()
                .map(name -> view(name, at.getOrDefault(name, NOWHERE), head, parked))
                .toList());
    }

    private static ReaderView view(String name, Place place, long head, Map<String, Long> parked) {
        var behind = Math.max(0, head - place.index());
        return new ReaderView(
                name,
                place.segments(),
                place.index(),
                behind,
                behind == 0,
                !place.taken(),
                parked.getOrDefault(name, 0L));
    }
}
