package org.caretrail.app.integration.letters;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caretrail.app.store.LawInForce;
import org.caretrail.domain.carecase.LetterOrder;
import org.springframework.stereotype.Component;

/** Makes letters: the same order makes the same bytes. */
@Component
public class Letters {

    private final LawInForce law;
    private final Typesetter typesetter = new Typesetter();
    private final Map<String, Stationery> stationery = new ConcurrentHashMap<>();

    Letters(LawInForce law) {
        this.law = law;
    }

    public byte[] make(LetterOrder order) {
        var state = order.file().application().scheme().state().code().toLowerCase(Locale.ROOT);
        var paper = stationery.computeIfAbsent(state + "/" + order.language(), Stationery::in);
        var page = new LetterWriter(paper.wording()).write(order, law.now());
        return typesetter.set(paper.text(order.kind(), page), order.on());
    }
}
