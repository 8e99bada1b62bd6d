package org.caretrail.app.web;

import java.util.List;
import java.util.Locale;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.caretrail.domain.carecase.Reason;
import org.caretrail.domain.carecase.Refusal;
import org.caretrail.projections.rebuild.AlreadyRunning;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the domain refuses, as the client hears it: the reason by its stable name, the rule, and the field. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DomainProblems {

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        var type = switch (refusal.reason().kind()) {
            case NOT_NOW -> ProblemType.NOT_POSSIBLE_NOW;
            case AGAINST_RULE -> ProblemType.VIOLATES_RULE;
            case OUTDATED -> ProblemType.STALE;
            case UNKNOWN -> ProblemType.NOT_FOUND;
        };
        var message = String.valueOf(refusal.getMessage());
        var problem = problem(type, refusal.reason(), message);
        if (refusal.rule() != null) {
            problem.setProperty("rule", refusal.rule());
        }
        if (refusal.pointer() != null) {
            problem.setProperty("errors", List.of(new FieldError(refusal.pointer(), message)));
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail ofAnotherType(NoHandlerForCommandException step) {
        return problem(ProblemType.NOT_POSSIBLE_NOW, Reason.WRONG_CASE_TYPE, "A case of this type knows no such step.");
    }

    @ExceptionHandler({StaleVersion.class, ConflictingAggregateVersionException.class})
    ProblemDetail stale() {
        return ProblemType.STALE.problem("The case has changed since the version given in If-Match.");
    }

    @ExceptionHandler({NotPossibleNow.class, AlreadyRunning.class})
    ProblemDetail notPossibleNow(RuntimeException step) {
        return ProblemType.NOT_POSSIBLE_NOW.problem(String.valueOf(step.getMessage()));
    }

    @ExceptionHandler({Unknown.class, AggregateNotFoundException.class})
    ProblemDetail unknown() {
        return ProblemType.NOT_FOUND.problem("There is nothing of this id.");
    }

    @ExceptionHandler
    ProblemDetail malformed(MalformedRequest malformed) {
        var problem = ProblemType.MALFORMED.problem("The request cannot be read.");
        problem.setProperty("errors", malformed.errors());
        return problem;
    }

    private static ProblemDetail problem(ProblemType type, Reason reason, String message) {
        var problem = type.problem(message);
        problem.setProperty("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return problem;
    }
}
