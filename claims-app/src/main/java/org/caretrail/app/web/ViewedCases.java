package org.caretrail.app.web;

import java.util.Map;
import java.util.stream.Stream;
import org.caretrail.app.security.Actors;
import org.caretrail.app.store.ViewLog;
import org.caretrail.app.store.ViewLog.Shown;
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
    private static final String LIST = API + "cases";

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
        var shown = shown(body, asked).distinct().toList();
        if (!shown.isEmpty()) {
            log.note(actors.actorOf(token), shown);
        }
    }

    private static Stream<Shown> shown(@Nullable Object body, ServletServerHttpRequest asked) {
        var path = asked.getURI().getPath();
        if (path.startsWith(CASE)) {
            var id = caseId(asked);
            var rest = path.substring(CASE.length() + id.toString().length());
            return Stream.of(Shown.of(rest.length() > 1 ? rest.substring(1) : "case", id));
        }
        return shown(body, path.equals(LIST) ? "list" : path.substring(API.length()));
    }

    /** What an answer speaks of, by itself or in a list. */
    private static Stream<Shown> shown(@Nullable Object body, String what) {
        return switch (body) {
            case Items<?> items -> items.items().stream().flatMap(each -> shown(each, what));
            case CaseView view -> Stream.of(Shown.of(what, view.caseId()));
            case MessageView m
            when m.caseId() == null -> Stream.of(new Shown("eessi/messages/" + m.messageId(), null, m.personId()));
            case MessageView m -> Stream.of(new Shown(what, m.caseId(), m.personId()));
            case AffectedView affected -> affected.cases().map(id -> Shown.of(what, id));
            case LoadPreview preview -> preview.cases().map(id -> Shown.of(what, id));
            case null, default -> Stream.of();
        };
    }

    /** That of the path, which was read before anything was answered. */
    private static CaseId caseId(ServletServerHttpRequest asked) {
        var read = (Map<?, ?>) asked.getServletRequest().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return CaseId.of(String.valueOf(read.get("id")));
    }
}
