package org.caretrail.domain.regime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Care;
import org.caretrail.domain.application.CareKind;
import org.caretrail.domain.application.Channel;
import org.caretrail.domain.application.NeedArose;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Provider;
import org.caretrail.domain.application.Request;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.application.Stage;
import org.caretrail.domain.assessment.Answer;
import org.caretrail.domain.assessment.Assessment;
import org.caretrail.domain.assessment.FeeExemption;
import org.caretrail.domain.assessment.LineJudgement;
import org.caretrail.domain.assessment.PriceInputs;
import org.caretrail.domain.assessment.SettledPoint;
import org.caretrail.domain.assessment.SettledPoint.Verdict;
import org.caretrail.domain.correspondence.Correspondence;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.decision.StageUse;
import org.caretrail.domain.dossier.Document;
import org.caretrail.domain.dossier.DocumentKind;
import org.caretrail.domain.shared.Actor;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.DocumentId;
import org.caretrail.domain.shared.Language;
import org.caretrail.domain.shared.PersonId;
import org.caretrail.domain.shared.PersonalData;
import org.caretrail.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** The facts of one case, put together for a test: everything has a plain default, and a test names what it is about. */
public final class Facts {

    private static final PersonId SOMEBODY = PersonId.of("00000000-0000-0000-0000-000000000001");
    private static final Actor HANDLER = new Actor("handler", Role.HANDLER);

    private final Scheme scheme;
    private final Request request;
    private final List<FiledDocument> documents = new ArrayList<>();
    private final List<DocumentKind> requested = new ArrayList<>();
    private final List<LineJudgement> lines = new ArrayList<>();
    private final List<FeeExemption> exemptions = new ArrayList<>();
    private final List<SettledPoint> settled = new ArrayList<>();
    private List<Answer> answers = List.of();
    private List<Stage> stages = List.of();
    private LocalDate receivedOn = LocalDate.of(2024, 4, 2);
    private LocalDate decidedOn = LocalDate.of(2024, 6, 3);
    private Country country = new Country("DE");
    private @Nullable CareKind kind = CareKind.INPATIENT;
    private @Nullable LocalDate from = LocalDate.of(2024, 3, 11);
    private @Nullable LocalDate to = LocalDate.of(2024, 3, 15);
    private @Nullable NeedArose needArose = NeedArose.HOME;
    private @Nullable Boolean hospital = true;
    private @Nullable Boolean onlinePharmacy;
    private @Nullable Boolean telemedicine;
    private Channel channel = Channel.DIGITAL;
    private @Nullable LocalDate born = LocalDate.of(1958, 4, 12);
    private @Nullable Country residence = new Country("NO");
    private @Nullable PriceInputs price;
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
        country = new Country(state);
        return this;
    }

    public Facts care(@Nullable CareKind what, @Nullable String first, @Nullable String last) {
        kind = what;
        from = first == null ? null : LocalDate.parse(first);
        to = last == null ? null : LocalDate.parse(last);
        return this;
    }

    public Facts requested(DocumentKind kind) {
        requested.add(kind);
        return this;
    }

    public Facts needArose(@Nullable NeedArose where) {
        needArose = where;
        return this;
    }

    public Facts hospital(@Nullable Boolean is) {
        hospital = is;
        return this;
    }

    public Facts fromOnlinePharmacy(@Nullable Boolean is) {
        onlinePharmacy = is;
        return this;
    }

    public Facts byTelemedicine(@Nullable Boolean is) {
        telemedicine = is;
        return this;
    }

    public Facts onPaper() {
        channel = Channel.PAPER;
        return this;
    }

    public Facts born(@Nullable String day) {
        born = day == null ? null : LocalDate.parse(day);
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
        price = inputs;
        return this;
    }

    public Facts filed(DocumentKind... kinds) {
        for (var each : kinds) {
            filed(each, "en", null);
        }
        return this;
    }

    public Facts filed(DocumentKind documentKind, String language, @Nullable String issuedOn) {
        var read = new Language(language);
        var document = new Document(
                new DocumentId(new UUID(0, documents.size() + 1L)),
                documentKind,
                read,
                issuedOn == null ? null : LocalDate.parse(issuedOn),
                receivedOn,
                "0".repeat(64),
                "application/pdf",
                1);
        documents.add(new FiledDocument(document, List.of(read)));
        return this;
    }

    public Facts without(DocumentKind missing) {
        documents.removeIf(d -> d.document().kind() == missing);
        return this;
    }

    public Facts judged(String lineId, boolean eligible) {
        lines.add(new LineJudgement(lineId, eligible, null));
        return this;
    }

    public Facts leftOut(String lineId, String reason) {
        lines.add(new LineJudgement(lineId, false, reason));
        return this;
    }

    /** A handler names why the care of a day has no user fee. */
    public Facts exempt(String careOn, @Nullable CareKind kind, String reason) {
        exemptions.add(new FeeExemption(LocalDate.parse(careOn), kind, reason, null, HANDLER));
        return this;
    }

    public Facts settled(String rule, @Nullable String point, boolean met) {
        var as = met ? Verdict.MET : Verdict.NOT_MET;
        settled.add(new SettledPoint(rule, point, as, null, null, null, null, HANDLER));
        return this;
    }

    public Facts given(String rule, @Nullable String point, String figure) {
        settled.add(new SettledPoint(rule, point, null, null, new BigDecimal(figure), "a test", null, HANDLER));
        return this;
    }

    /** Every question of the law answered with yes, save one; put last, because questions depend on the facts. */
    public CaseFacts answeredBut(Law law, @Nullable String condition) {
        answers = law.questions(build()).stream()
                .map(q -> new Answer(
                        q.rule(),
                        q.condition(),
                        !q.condition().equals(condition),
                        null,
                        List.of(),
                        new Actor("test", q.askedOf())))
                .toList();
        return build();
    }

    public CaseFacts answered(Law law) {
        return answeredBut(law, null);
    }

    public CaseFacts build() {
        var person = new Person("Somebody", born, null, residence, null, null, List.of(), null, null);
        var provider = new Provider(null, null, hospital, onlinePharmacy);
        var care = new Care(kind, null, country, provider, null, null, from, to, needArose, telemedicine);
        var application = new Application(
                scheme, receivedOn, channel, SOMEBODY, new PersonalData<>(SOMEBODY, person), null, care);
        return new CaseFacts(
                application,
                request,
                documents,
                requested,
                new Assessment(answers, lines, price, settled, null, exemptions),
                stages,
                notification,
                s2,
                otherClaims,
                decidedOn,
                heard);
    }
}
