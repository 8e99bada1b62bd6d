package org.caretrail.domain.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.caretrail.domain.carecase.Cases;
import org.caretrail.domain.carecase.Taken;
import org.caretrail.domain.decision.Cover;
import org.caretrail.domain.draw.DrawId;
import org.caretrail.domain.draw.DrawSource;
import org.caretrail.domain.fee.FeeEntryId;
import org.caretrail.domain.fee.FeeSource;
import org.caretrail.domain.shared.Country;
import org.caretrail.domain.shared.DecisionId;
import org.caretrail.domain.shared.Language;

/**
 * A record of any type with nothing left empty: every list has one element, every enum its first value, every id is the
 * same wherever it stands, so that records made here refer to each other.
 */
final class Anything {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "1"),
            Map.entry(LocalDate.class, Cases.day(0)),
            Map.entry(UUID.class, Cases.CASE.value()),
            Map.entry(DecisionId.class, Taken.FIRST),
            Map.entry(FeeEntryId.class, FeeEntryId.of(Year.of(2024), FeeSource.ofClaim(Taken.FIRST, 1))),
            Map.entry(DrawId.class, DrawId.of(Year.of(2024), Cover.DEDUCTIBLE, DrawSource.ofClaim(Taken.FIRST, 1))),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Currency.class, Currency.getInstance("NOK")),
            Map.entry(Country.class, new Country("DE")),
            Map.entry(Language.class, new Language("nb")),
            Map.entry(Map.class, Map.of()),
            Map.entry(Boolean.class, true),
            Map.entry(Integer.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L));

    private Anything() {}

    static <T> T of(Class<T> type) {
        return Objects.requireNonNull(type.cast(made(type)));
    }

    private static Object made(Type type) {
        return switch (type) {
            case ParameterizedType t when t.getRawType() == List.class -> List.of(made(t.getActualTypeArguments()[0]));
            case ParameterizedType t when t.getRawType() == Map.class -> Map.of();
            case ParameterizedType t -> enveloped((Class<?>) t.getRawType(), made(t.getActualTypeArguments()[0]));
            case Class<?> c when PLAIN.containsKey(c) -> Objects.requireNonNull(PLAIN.get(c));
            case Class<?> c when c.isEnum() -> c.getEnumConstants()[0];
            case Class<?> c when c.isSealed() -> made(c.getPermittedSubclasses()[0]);
            case Class<?> c when c.isRecord() -> record(c, part -> made(part.getGenericType()));
            default -> throw new IllegalArgumentException("no sample of " + type);
        };
    }

    /** A record around a value of a type parameter, such as personal data. */
    private static Object enveloped(Class<?> type, Object content) {
        return record(type, part -> part.getGenericType() instanceof Class<?> c ? made(c) : content);
    }

    private static Object record(Class<?> type, Function<RecordComponent, Object> part) {
        var parts = Objects.requireNonNull(type.getRecordComponents());
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(Arrays.stream(parts).map(part).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }
}
