package org.demarche.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.demarche.core.base.Allowance;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often somebody may knock. Passwords: for one account from one address, for one account from anywhere, and from one address;
 * those that fit do not count. And whoever comes without a session is given a new one only so often, since sessions take memory.
 */
class Pacing extends OncePerRequestFilter {

    static final int OF_ACCOUNT_FROM_ADDRESS = 10;
    static final int OF_ACCOUNT = 100;
    static final int OF_ADDRESS = 60;
    static final int WITHOUT_SESSION = 600;

    private static final String DOOR = "/sign-in";
    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final int LONGEST_NAME = 100;

    private final Allowance<String> accountFromAddress = new Allowance<>(OF_ACCOUNT_FROM_ADDRESS, WHILE);
    private final Allowance<String> account = new Allowance<>(OF_ACCOUNT, WHILE);
    private final Allowance<String> address = new Allowance<>(OF_ADDRESS, WHILE);
    private final Allowance<String> newcomers = new Allowance<>(WITHOUT_SESSION, Duration.ofMinutes(1));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain onward)
            throws ServletException, IOException {
        if (isPassword(request)) {
            knock(request, answer, onward);
        } else if (AnswerHeaders.isStaticFile(request)
                || request.isRequestedSessionIdValid()
                || newcomers.take(request.getRemoteAddr())) {
            onward.doFilter(request, answer);
        } else {
            tooOften(answer);
        }
    }

    private void knock(HttpServletRequest request, HttpServletResponse answer, FilterChain onward)
            throws ServletException, IOException {
        var from = request.getRemoteAddr();
        var name = name(request);
        var both = name + " " + from;
        if (!address.take(from) || !account.take(name) || !accountFromAddress.take(both)) {
            tooOften(answer);
            return;
        }
        onward.doFilter(request, answer);
        if (fits(answer)) {
            address.giveBack(from);
            account.giveBack(name);
            accountFromAddress.giveBack(both);
        }
    }

    /** Who is let in is led anywhere but back to the door. */
    private static boolean fits(HttpServletResponse answer) {
        var onward = answer.getHeader(HttpHeaders.LOCATION);
        return onward != null && !onward.contains(DOOR);
    }

    private static boolean isPassword(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && AnswerHeaders.path(request).equals(DOOR);
    }

    private static String name(HttpServletRequest request) {
        var name = request.getParameter("username");
        var known = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return known.substring(0, Math.min(known.length(), LONGEST_NAME));
    }

    private static void tooOften(HttpServletResponse answer) throws IOException {
        answer.setIntHeader(HttpHeaders.RETRY_AFTER, (int) WHILE.toSeconds());
        answer.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
