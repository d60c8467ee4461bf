package org.lexgap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Slows down whoever asks for very much. Each person, and each address from which somebody comes in, has an allowance that
 * fills again with time; costly pages take ten times as much of it, and of these only some are answered at once. It is kept
 * in memory, by each server for itself.
 */
final class Pace implements HandlerInterceptor {

    /** What may be asked for without a pause, in pages. */
    static final int MOST = 12_000;

    /** Pages that become allowed with each second. */
    static final int A_SECOND = 20;

    /** How many pages a costly one counts for. */
    static final int COSTLY = 10;

    /** Costly pages that are made for one person at the same time. */
    static final int AT_ONCE = 20;

    private static final String BUSY = Pace.class.getName() + ".busy";
    private static final int KNOWN = 10_000;
    private static final double NANOS = 1e9;

    private final LongSupplier nanos;
    private final Map<String, Allowance> allowances = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > KNOWN;
        }
    };

    /** By a clock that only goes forward, in nanoseconds. */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** More than is allowed. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int seconds;

        private TooMuch(int seconds) {
            this.seconds = seconds;
        }

        /** After how many seconds it may be asked for again; at least 1. */
        int seconds() {
            return seconds;
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod page) {
            boolean costly = page.hasMethodAnnotation(Costly.class);
            // What is open and costs nothing, such as style, is not counted.
            if (costly || !page.hasMethodAnnotation(Open.class)) {
                Allowance allowance = allowance(request);
                allowance.take(costly, nanos.getAsLong());
                request.setAttribute(BUSY, costly ? allowance : null);
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception fault) {
        if (request.getAttribute(BUSY) instanceof Allowance allowance) {
            request.removeAttribute(BUSY);
            allowance.done();
        }
    }

    private Allowance allowance(HttpServletRequest request) {
        String whose = Visitor.of(request)
                .user()
                .map(user -> "user " + user.id())
                .orElseGet(() -> "peer " + request.getRemoteAddr());
        synchronized (allowances) {
            return allowances.computeIfAbsent(whose, unseen -> new Allowance(nanos.getAsLong()));
        }
    }

    /** What is left of one person's allowance. */
    private static final class Allowance {

        private double left = MOST;
        private long at;
        private int busy;

        private Allowance(long now) {
            this.at = now;
        }

        private synchronized void take(boolean costly, long now) {
            left = Math.min(MOST, left + Math.max(0, now - at) / NANOS * A_SECOND);
            at = Math.max(at, now);
            int cost = costly ? COSTLY : 1;
            if (left < cost) {
                throw new TooMuch((int) Math.ceil((cost - left) / A_SECOND));
            }
            if (costly && busy >= AT_ONCE) {
                throw new TooMuch(1);
            }
            left -= cost;
            busy += costly ? 1 : 0;
        }

        private synchronized void done() {
            busy--;
        }
    }
}
