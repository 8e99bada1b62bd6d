package org.caretrail.app.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caretrail.app.security.Actors;
import org.caretrail.app.store.ViewLog;
import org.caretrail.app.web.view.AffectedView;
import org.caretrail.app.web.view.CaseView;
import org.caretrail.app.web.view.EessiViews.MessageView;
import org.caretrail.app.web.view.Items;
import org.caretrail.app.web.view.LoadPreview;
import org.caretrail.domain.shared.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * EU-GDPR-1: whatever an answer shows of a case is logged before the first byte of it leaves: an answer that cannot be logged
 * is not given. A step is no view, the case itself records who took it; what loading a table would change is none.
 */
@RestControllerAdvice
class ViewedCases implements ResponseBodyAdvice<Object> {

    private static final String API = "/api/v1/";
    private static final String CASE = API + "cases/";
    private static final String MESSAGES = API + "eessi/messages";

    private final ViewLog log;
    private final Actors actors;

    ViewedCases(ViewLog log, Actors actors) {
        this.log = log;
        this.actors = actors;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if ((HttpMethod.GET.equals(request.getMethod()) || body instanceof LoadPreview)
                && !(body instanceof ProblemDetail)
                && request instanceof ServletServerHttpRequest asked
                && asked.getPrincipal() instanceof Authentication token) {
            note(token, body, asked);
        }
        return body;
    }

    private void note(Authentication token, @Nullable Object body, ServletServerHttpRequest asked) {
        var path = asked.getURI().getPath();
        if (path.startsWith(CASE)) {
            var id = caseId(asked);
            var rest = path.substring(CASE.length() + id.toString().length());
            log.note(actors.actorOf(token), rest.length() > 1 ? rest.substring(1) : "case", List.of(id));
        } else {
            var shown = shown(body).distinct().toList();
            if (!shown.isEmpty()) {
                var what =
                        body instanceof Items<?> && !path.startsWith(MESSAGES) ? "list" : path.substring(API.length());
                log.note(actors.actorOf(token), what, shown);
            }
            withoutCase(body)
                    .forEach(m -> log.note(actors.actorOf(token), "eessi/messages/" + m.messageId(), m.personId()));
        }
    }

    /** The cases that an answer speaks of, by itself or in a list. */
    private static Stream<CaseId> shown(@Nullable Object body) {
        return switch (body) {
            case Items<?> items -> items.items().stream().flatMap(ViewedCases::shown);
            case CaseView view -> Stream.of(view.caseId());
            case MessageView message -> Stream.ofNullable(message.caseId());
            case AffectedView affected -> affected.cases();
            case LoadPreview preview -> preview.cases();
            case null, default -> Stream.of();
        };
    }

    /** The messages that an answer shows and that belong to no case yet. */
    private static Stream<MessageView> withoutCase(@Nullable Object body) {
        return switch (body) {
            case Items<?> items -> items.items().stream().flatMap(ViewedCases::withoutCase);
            case MessageView message when message.caseId() == null -> Stream.of(message);
            case null, default -> Stream.of();
        };
    }

    /** That of the path, which was read before anything was answered. */
    private static CaseId caseId(ServletServerHttpRequest asked) {
        var read = (Map<?, ?>) asked.getServletRequest().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return CaseId.of(String.valueOf(read.get("id")));
    }
}
