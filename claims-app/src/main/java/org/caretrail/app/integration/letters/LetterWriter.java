package org.caretrail.app.integration.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caretrail.app.integration.letters.Page.Contested;
import org.caretrail.app.integration.letters.Page.Forwarded;
import org.caretrail.app.integration.letters.Page.Sender;
import org.caretrail.domain.application.Address;
import org.caretrail.domain.application.Application;
import org.caretrail.domain.application.Person;
import org.caretrail.domain.application.Scheme;
import org.caretrail.domain.carecase.LetterOrder;
import org.caretrail.domain.casefile.CaseFile;
import org.caretrail.domain.decision.Decision;
import org.caretrail.domain.letter.LetterKind;
import org.caretrail.domain.regime.Paragraph;
import org.caretrail.domain.regime.Regimes;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.PersonalData;
import org.jspecify.annotations.Nullable;

/** Puts the facts that a letter is ordered from into words. */
record LetterWriter(Wording wording) {

    Page write(LetterOrder order, Regimes law) {
        var file = order.file();
        var application = file.application();
        var decision = order.decision();
        return new Page(
                order.language().tag(),
                title(order.kind(), decision, file),
                wording.figures().of(order.on()),
                sender(application),
                recipient(application),
                concerning(application),
                file.caseNumber(),
                wording.words().under("label"),
                holding(order),
                wording.figures().of(application.receivedOn()),
                wording.words().of(application.care().country()),
                decision == null ? null : new DecisionWriter(wording).write(order, decision, law),
                new Requests(wording, file).asked(order.kind()),
                forwarded(file),
                contested(file, law),
                answerBy(file),
                beforehand(order, law));
    }

    private String title(LetterKind kind, @Nullable Decision decision, CaseFile file) {
        var type = file.request().type();
        return decision == null
                ? wording.words().get("title." + kind)
                : wording.words().get("title.DECISION." + type + "." + decision.outcome());
    }

    private Sender sender(Application application) {
        var scheme = application.scheme();
        return new Sender(
                Optional.of(application)
                        .filter(a -> a.scheme() == Scheme.NL_ZVW)
                        .flatMap(LetterWriter::insurer)
                        .orElseGet(() -> wording.words().get("sender." + scheme + ".name")),
                Stream.of(wording.words()
                                .find("sender." + scheme + ".lines")
                                .orElse("")
                                .split("\\|", -1))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static Optional<String> insurer(Application application) {
        return Optional.ofNullable(application.person().clear())
                .map(Person::insurer)
                .map(Phrases::named);
    }

    private List<String> recipient(Application application) {
        var representative = PersonalData.reveal(application.representative());
        return representative == null
                ? person(application).map(p -> lines(p.name(), p.address())).orElse(List.of())
                : lines(representative.name(), representative.address());
    }

    private @Nullable String concerning(Application application) {
        return application.representative() == null
                ? null
                : person(application).map(Person::name).orElse(null);
    }

    private static Optional<Person> person(Application application) {
        return Optional.ofNullable(application.person().clear());
    }

    private List<String> lines(@Nullable String name, @Nullable Address address) {
        var lines = new ArrayList<String>();
        Optional.ofNullable(name).ifPresent(lines::add);
        if (address != null) {
            lines.addAll(address.lines());
            Optional.ofNullable(address.country())
                    .filter(c -> !c.equals(new Country(wording.words().get("sender.country"))))
                    .ifPresent(c -> lines.add(wording.words().of(c)));
        }
        return lines;
    }

    private static Map<String, Boolean> holding(LetterOrder order) {
        var holds = new HashMap<String, Boolean>();
        for (var name : List.of(
                order.file().application().scheme(), order.file().request().type(), order.channel())) {
            holds.put(name.name(), true);
        }
        Optional.ofNullable(order.decision())
                .ifPresent(d -> holds.put(d.outcome().name(), true));
        return holds;
    }

    private @Nullable Forwarded forwarded(CaseFile file) {
        var travel = file.travel();
        var on = travel.forwardedOn();
        var institution = travel.institution();
        if (on != null && institution != null) {
            var proposed = travel.proposed();
            return new Forwarded(
                    true,
                    institution,
                    wording.figures().of(on),
                    proposed == null ? null : wording.figures().of(proposed));
        }
        return file.remedies().appeals().reversed().stream()
                .findFirst()
                .map(a -> new Forwarded(
                        false, wording.words().of(a.body()), wording.figures().of(a.lodgedOn()), null))
                .orElse(null);
    }

    private @Nullable Contested contested(CaseFile file, Regimes law) {
        var remedies = law.remedies(file.application().scheme());
        return file.remedies()
                .toldOfDetriment()
                .flatMap(complaint -> file.decisions()
                        .find(complaint.against())
                        .map(against -> new Contested(
                                wording.figures().of(against.decision().decidedOn()),
                                wording.figures().of(complaint.receivedOn()),
                                remedies.detrimentNotice(complaint.receivedOn(), law.book())
                                        .map(term -> wording.figures().of(term.dueOn()))
                                        .orElse(null))))
                .orElse(null);
    }

    private static List<String> beforehand(LetterOrder order, Regimes law) {
        var file = order.file();
        return law.beforehand(file.application(), file.request().type(), order.on(), order.language()).stream()
                .map(Paragraph::text)
                .toList();
    }

    private @Nullable String answerBy(CaseFile file) {
        var clock = file.dossier().clock();
        return clock == null ? null : wording.figures().of(clock.dueOn());
    }
}
