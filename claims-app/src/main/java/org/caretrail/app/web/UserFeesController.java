package org.caretrail.app.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Year;
import org.caretrail.app.store.LawInForce;
import org.caretrail.app.web.body.UserFeeBodies.Reversal;
import org.caretrail.app.web.body.UserFeeBodies.UserFee;
import org.caretrail.app.web.view.UserFeeView;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.fee.UserFeeAccountId;
import org.caretrail.domain.shared.Act;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.userfee.UserFeeCommand.RegisterUserFee;
import org.caretrail.domain.userfee.UserFeeCommand.ReverseUserFee;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** User fees that providers at home report (NO-FEE-8), and their correction. */
@RestController
@RequestMapping("/api/v1/persons/{personId}/user-fees")
class UserFeesController {

    private final AccountDesk desk;
    private final LawInForce law;

    UserFeesController(AccountDesk desk, LawInForce law) {
        this.desk = desk;
        this.law = law;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<UserFeeView> register(Call call, @PathVariable PersonId personId, @Valid @RequestBody UserFee body) {
        desk.unlessANumber(body.reference());
        var command = new RegisterUserFee(
                UserFeeAccountId.of(personId, Year.from(body.careOn())),
                act(call, body.registeredOn()),
                body.careOn(),
                body.kind(),
                body.amount(),
                FeeSource.reported(body.source().origin(), body.reference()),
                PersonalData.ofNullable(personId, body.reasons()));
        return desk.take(call, body, HttpStatus.CREATED, personId, () -> command, UserFeeView::of);
    }

    @PostMapping("/{entryId}/reversal")
    ResponseEntity<UserFeeView> reverse(
            Call call,
            @PathVariable PersonId personId,
            @PathVariable FeeEntryId entryId,
            @Valid @RequestBody Reversal body) {
        var command = new ReverseUserFee(
                UserFeeAccountId.of(personId, entryId.year()),
                act(call, body.reversedOn()),
                entryId,
                new PersonalData<>(personId, body.reasons()),
                null);
        return desk.take(call, body, HttpStatus.OK, personId, () -> command, UserFeeView::of);
    }

    private Act act(Call call, @Nullable LocalDate on) {
        return desk.act(call, on, law.now().userFees().scheme());
    }
}
