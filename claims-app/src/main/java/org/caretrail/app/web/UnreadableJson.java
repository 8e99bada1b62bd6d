package org.caretrail.app.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Words what Jackson could not read. Its own messages quote the value, and the value may be somebody's number. */
final class UnreadableJson {

    private static final String OURS = "org.caretrail.domain.";

    private static final Map<Class<?>, String> WANTED = Map.of(
            LocalDate.class, "must be a date such as 2024-03-11",
            Instant.class, "must be a moment such as 2024-03-11T09:00:00Z",
            BigDecimal.class, "must be a decimal number such as 9188.28",
            UUID.class, "must be an id such as 6b0c8f6e-0d4c-4f0e-9d0e-0a8f5f1c2b3d",
            String.class, "must be a text",
            Boolean.class, "must be true or false",
            boolean.class, "must be true or false",
            Integer.class, "must be a whole number",
            int.class, "must be a whole number");

    private UnreadableJson() {}

    static FieldError explain(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> at(unknown, "is not a field of this request");
            case InvalidFormatException wrong -> at(wrong, wanted(wrong.getTargetType()));
            case ValueInstantiationException refused -> at(refused, saidByUs(refused.getCause()));
            case MismatchedInputException wrong -> at(wrong, wanted(wrong.getTargetType()));
            case StreamReadException broken -> new FieldError("", "is not well-formed JSON" + position(broken));
            case JacksonException other -> at(other, "is not valid");
            case null, default -> new FieldError("", "a JSON body is needed");
        };
    }

    /** What our own values say of a wrong one; what a library says may quote it. */
    private static String saidByUs(@Nullable Throwable cause) {
        if (!(cause instanceof IllegalArgumentException refused) || refused.getMessage() == null) {
            return "is not valid";
        }
        var thrownBy = Stream.of(refused.getStackTrace()).findFirst().map(StackTraceElement::getClassName);
        return thrownBy.filter(by -> by.startsWith(OURS)).isPresent() ? refused.getMessage() : "is not valid";
    }

    private static FieldError at(JacksonException failure, String message) {
        String pointer = failure.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : escaped(step.getPropertyName())))
                .collect(Collectors.joining());
        return new FieldError(pointer, message);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "is not valid";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        return WANTED.getOrDefault(type, "has the wrong form");
    }

    private static String position(StreamReadException broken) {
        var place = broken.getLocation();
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
