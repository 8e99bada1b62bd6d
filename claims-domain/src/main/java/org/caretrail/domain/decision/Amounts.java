package org.caretrail.domain.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.caretrail.domain.shared.Money;

/** Amounts by kind; a kind that does not apply is absent. */
public record Amounts(@JsonValue Map<AmountKind, Money> byKind) {

    public static final Amounts NONE = new Amounts(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Amounts {
        var ordered = new EnumMap<AmountKind, Money>(AmountKind.class);
        ordered.putAll(byKind);
        byKind = Collections.unmodifiableMap(ordered);
    }

    public Amounts with(AmountKind kind, Money amount) {
        var more = new EnumMap<AmountKind, Money>(AmountKind.class);
        more.putAll(byKind);
        more.put(kind, amount);
        return new Amounts(more);
    }

    public Optional<Money> of(AmountKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** These and others, kind by kind: what several parts of a decision come to. */
    public Amounts plus(Amounts others) {
        var sum = new EnumMap<AmountKind, Money>(AmountKind.class);
        sum.putAll(byKind);
        others.byKind.forEach((kind, amount) -> sum.merge(kind, amount, Money::plus));
        return new Amounts(sum);
    }
}
