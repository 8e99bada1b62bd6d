package org.caretrail.app.web;

import java.util.List;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.caretrail.app.store.DocumentTooLarge;
import org.caretrail.app.store.KeyInUse;
import org.caretrail.app.store.KeyReused;
import org.caretrail.app.store.UnsupportedDocument;
import org.caretrail.app.tables.RefusedTable;
import org.caretrail.app.tables.TableTooLarge;
import org.caretrail.app.web.body.WrongNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** From what went wrong to what the client hears: a problem (RFC 9457) of a stable type that repeats no value. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler({DocumentTooLarge.class, TableTooLarge.class})
    ProblemDetail tooLarge(RuntimeException refusal) {
        return ProblemType.TOO_LARGE.problem(messageOf(refusal));
    }

    @ExceptionHandler
    ProblemDetail refusedTable(RefusedTable refusal) {
        ProblemDetail problem = ProblemType.VIOLATES_RULE.problem(messageOf(refusal));
        problem.setProperty(
                "errors", refusal.errors().stream().map(FieldError::of).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unsupported(UnsupportedDocument refusal) {
        return ProblemType.UNSUPPORTED_MEDIA_TYPE.problem(messageOf(refusal));
    }

    @ExceptionHandler
    ProblemDetail notANumber(WrongNumber refusal) {
        ProblemDetail problem = ProblemType.VIOLATES_RULE.problem(messageOf(refusal));
        problem.setProperty("rule", refusal.rule());
        problem.setProperty("errors", List.of(new FieldError(refusal.pointer(), messageOf(refusal))));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail stillRunning(KeyInUse refusal) {
        return ProblemType.IDEMPOTENCY_KEY_IN_USE.problem(messageOf(refusal));
    }

    @ExceptionHandler
    ProblemDetail reused(KeyReused refusal) {
        return ProblemType.IDEMPOTENCY_KEY_REUSED.problem(messageOf(refusal));
    }

    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ProblemDetail changedMeanwhile() {
        return ProblemType.CHANGED_MEANWHILE.problem(
                "Somebody else changed the same thing at the same moment. Read it again.");
    }

    /** Our own mistake. What went wrong is for the log; a refusal to let somebody in is for the security filter. */
    @ExceptionHandler
    ProblemDetail unexpected(RuntimeException failure) {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        log.error("A request failed", failure);
        return ProblemType.INTERNAL.problem("Something went wrong here. It was logged.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return malformed(unreadable, List.of(UnreadableJson.explain(unreadable.getCause())), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors =
                invalid.getFieldErrors().stream().map(Problems::of).toList();
        return malformed(invalid, errors, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = ProblemType.MALFORMED.problem("The value of " + mismatch.getPropertyName() + " is not valid.");
        return answer(mismatch, problem, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(tooLarge, ProblemType.TOO_LARGE.problem("A file may have up to 20 MB."), headers, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && !ProblemType.names(problem)) {
            problem.setType(ProblemType.of(status).uri());
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private @Nullable ResponseEntity<Object> malformed(
            Exception failure, List<FieldError> errors, HttpHeaders headers, WebRequest request) {
        ProblemDetail problem = ProblemType.MALFORMED.problem("The request cannot be read.");
        problem.setProperty("errors", errors);
        return answer(failure, problem, headers, request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception failure, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        return handleExceptionInternal(failure, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    /** What is asserted of several fields together stands at the object that holds them. */
    private static FieldError of(org.springframework.validation.FieldError error) {
        var field = error.getField();
        var ofSeveral = "AssertTrue".equals(error.getCode());
        var place = ofSeveral ? field.substring(0, Math.max(0, field.lastIndexOf('.'))) : field;
        return FieldError.at(place, String.valueOf(error.getDefaultMessage()));
    }

    private static String messageOf(RuntimeException refusal) {
        return String.valueOf(refusal.getMessage());
    }
}
