package org.caretrail.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.caretrail.app.security.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link Call} out of a request, so that no controller handles headers. */
final class CallResolver implements HandlerMethodArgumentResolver {

    static final String KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 255;
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private final Actors actors;

    CallResolver(Actors actors) {
        this.actors = actors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Call.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = (HttpServletRequest) request.getNativeRequest();
        if (!(request.getUserPrincipal() instanceof Authentication token)) {
            throw new IllegalStateException("a step is taken by somebody");
        }
        return new Call(
                actors.actorOf(token),
                token.getName(),
                http.getMethod() + " " + http.getRequestURI(),
                key(request.getHeader(KEY)),
                version(request.getHeader(HttpHeaders.IF_MATCH)));
    }

    private static @Nullable String key(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new MalformedRequest("", "Idempotency-Key has 1 to " + LONGEST_KEY + " characters");
        }
        return key;
    }

    private static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        var version = ETAG.matcher(ifMatch.strip());
        if (!version.matches()) {
            throw new MalformedRequest("", "If-Match takes the ETag of the case, such as \"6\"");
        }
        return Long.valueOf(version.group(1));
    }
}
