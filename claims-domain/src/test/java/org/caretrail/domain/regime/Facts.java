package org.caretrail.domain.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** The facts of one case, put together for a test: everything has a plain default, and a test names what it is about. */
public final class Facts {

    private static final PersonId SOMEBODY = PersonId.of("00000000-0000-0000-0000-000000000001");

    private final Scheme scheme;
    private final Request request;
    private final CareAbroad care = new CareAbroad();
    private final FiledPapers filed = new FiledPapers();
    private final Judged judged = new Judged();
    private final List<DocumentKind> requested = new ArrayList<>();
    private List<Stage> stages = List.of();
    private LocalDate receivedOn = LocalDate.of(2024, 4, 2);
    private LocalDate decidedOn = LocalDate.of(2024, 6, 3);
    private Channel channel = Channel.DIGITAL;
    private @Nullable LocalDate born = LocalDate.of(1958, 4, 12);
    private @Nullable Country residence = new Country("NO");
    private @Nullable Decision notification;
    private @Nullable Decision s2;
    private OtherClaims otherClaims = OtherClaims.NONE;
    private Correspondence heard = Correspondence.NONE;

    private Facts(Scheme scheme, Request request) {
        this.scheme = scheme;
        this.request = request;
    }

    public static Facts of(Scheme scheme, Request request) {
        return new Facts(scheme, request);
    }

    public Facts received(String day) {
        receivedOn = LocalDate.parse(day);
        return this;
    }

    public Facts decided(String day) {
        decidedOn = LocalDate.parse(day);
        return this;
    }

    public Facts in(String state) {
        care.country = new Country(state);
        return this;
    }

    public Facts care(@Nullable CareKind what, @Nullable String first, @Nullable String last) {
        care.kind = what;
        care.from = date(first);
        care.to = date(last);
        return this;
    }

    public Facts requested(DocumentKind kind) {
        requested.add(kind);
        return this;
    }

    public Facts needArose(@Nullable NeedArose where) {
        care.needArose = where;
        return this;
    }

    public Facts hospital(@Nullable Boolean is) {
        care.hospital = is;
        return this;
    }

    public Facts fromOnlinePharmacy(@Nullable Boolean is) {
        care.onlinePharmacy = is;
        return this;
    }

    public Facts byTelemedicine(@Nullable Boolean is) {
        care.telemedicine = is;
        return this;
    }

    public Facts onPaper() {
        channel = Channel.PAPER;
        return this;
    }

    public Facts born(@Nullable String day) {
        born = date(day);
        return this;
    }

    public Facts living(@Nullable String state) {
        residence = state == null ? null : new Country(state);
        return this;
    }

    public Facts stages(Stage... open) {
        stages = List.of(open);
        return this;
    }

    public Facts under(@Nullable Decision inForce) {
        notification = inForce;
        return this;
    }

    /** The decision on the S2 that a claim rests on. */
    public Facts onS2(Decision inForce) {
        s2 = inForce;
        return this;
    }

    /** A bill that joined the claim after the application. */
    public Facts cameIn(String invoiceId, String day) {
        heard = heard.withBill(invoiceId, LocalDate.parse(day));
        return this;
    }

    /** Travel that a correction added to the claim. */
    public Facts travelCameIn(String day) {
        heard = heard.withTravel(LocalDate.parse(day));
        return this;
    }

    /** Lines that stand in another claim of the person as well. */
    public Facts twins(TwinLine... lines) {
        otherClaims = otherClaims.with(List.of(lines));
        return this;
    }

    /** What other claims have taken up of the notification. */
    public Facts besides(StageUse... taken) {
        otherClaims = new OtherClaims(List.of(taken), otherClaims.twins());
        return this;
    }

    public Facts price(@Nullable PriceInputs inputs) {
        judged.price(inputs);
        return this;
    }

    public Facts filed(DocumentKind... kinds) {
        for (var each : kinds) {
            filed(each, "en", null);
        }
        return this;
    }

    public Facts filed(DocumentKind documentKind, String language, @Nullable String issuedOn) {
        filed.filed(documentKind, language, date(issuedOn), receivedOn);
        return this;
    }

    public Facts without(DocumentKind missing) {
        filed.without(missing);
        return this;
    }

    public Facts judged(String lineId, boolean eligible) {
        judged.line(lineId, eligible, null);
        return this;
    }

    public Facts leftOut(String lineId, String reason) {
        judged.line(lineId, false, reason);
        return this;
    }

    /** A handler names why the care of a day has no user fee. */
    public Facts exempt(String careOn, @Nullable CareKind kind, String reason) {
        judged.exempt(LocalDate.parse(careOn), kind, reason);
        return this;
    }

    public Facts settled(String rule, @Nullable String point, boolean met) {
        judged.settled(rule, point, met);
        return this;
    }

    public Facts given(String rule, @Nullable String point, String figure) {
        judged.given(rule, point, new BigDecimal(figure));
        return this;
    }

    /** Every question of the law answered with yes, save one; put last, because questions depend on the facts. */
    public CaseFacts answeredBut(Law law, @Nullable String condition) {
        judged.answered(law.questions(build()), condition);
        return build();
    }

    public CaseFacts answered(Law law) {
        return answeredBut(law, null);
    }

    public CaseFacts build() {
        var person = new Person("Somebody", born, null, residence, null, null, List.of(), null, null);
        var application = new Application(
                scheme, receivedOn, channel, SOMEBODY, new PersonalData<>(SOMEBODY, person), null, care.care());
        return new CaseFacts(
                application,
                request,
                filed.documents(),
                requested,
                judged.assessment(),
                stages,
                notification,
                s2,
                otherClaims,
                decidedOn,
                heard);
    }

    private static @Nullable LocalDate date(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
