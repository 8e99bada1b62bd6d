package org.caretrail.app.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.Year;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.web.view.RegistryViews.CardView;
import org.caretrail.app.web.view.RegistryViews.YearView;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.projections.registry.UserFeeRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the user-fee registry says of a person; it follows what was registered in moments. */
@RestController
@RequestMapping("/api/v1/persons/{personId}")
class RegistryController {

    private final UserFeeRegistry registry;
    private final AccountDesk desk;
    private final LawInForce law;

    RegistryController(UserFeeRegistry registry, AccountDesk desk, LawInForce law) {
        this.registry = registry;
        this.desk = desk;
        this.law = law;
    }

    @GetMapping("/user-fees")
    YearView year(@PathVariable PersonId personId, @RequestParam @Min(1900) @Max(9999) int year) {
        desk.unlessKnown(personId);
        var regimes = law.now();
        var fees = regimes.userFees();
        var of = Year.of(year);
        return YearView.of(
                year,
                fees.ceiling(of, desk.today(fees.scheme()), regimes.book()),
                registry.entries(personId, of),
                registry.refunds(personId, of),
                fees.scheme().currency());
    }

    @GetMapping("/exemption-card")
    CardView card(@PathVariable PersonId personId, @RequestParam LocalDate on) {
        desk.unlessKnown(personId);
        return CardView.of(registry.card(personId, on));
    }
}
