package org.demarche.ui.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what is no request at all, before any filter sees it: the status, no words, and nothing of what runs here. */
class PlainErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setHeader(AnswerHeaders.SNIFFING, AnswerHeaders.NEVER);
        response.setHeader(AnswerHeaders.KEEPING, AnswerHeaders.NOT_AT_ALL);
        response.setHeader(PagePolicy.HEADER, AnswerHeaders.NOTHING);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter().write(Integer.toString(response.getStatus()));
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("Whoever asked is gone", e);
        }
    }
}
