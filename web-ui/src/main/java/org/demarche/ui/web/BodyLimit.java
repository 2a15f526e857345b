package org.demarche.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.demarche.core.file.FileService;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much one request may bring: a file and a megabyte around it where files come in, two megabytes elsewhere. What says that it
 * is larger is not read at all; what does not say is cut.
 */
class BodyLimit extends OncePerRequestFilter {

    static final long MEGABYTE = 1024 * 1024;
    static final long WORDS = 2 * MEGABYTE;
    static final long FILE = (FileService.MEGABYTES + 1) * MEGABYTE;

    /** Where Vaadin takes uploads. */
    private static final String FILES = "/VAADIN/dynamic/resource/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse answer, FilterChain onward)
            throws ServletException, IOException {
        long most = AnswerHeaders.path(request).startsWith(FILES) ? FILE : WORDS;
        if (request.getContentLengthLong() > most) {
            answer.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        try {
            onward.doFilter(new Limited(request, most), answer);
        } catch (TooLarge e) {
            if (!answer.isCommitted()) {
                answer.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            }
        }
    }

    /** More came than may. */
    private static final class TooLarge extends IOException {
        TooLarge(long most) {
            super("The request brings more than " + most + " bytes");
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long most;

        Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var encoding = getCharacterEncoding();
            var charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream content;
        private final long most;
        private long count;

        Counted(ServletInputStream content, long most) {
            this.content = content;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = content.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = content.read(buffer, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) throws TooLarge {
            count += more;
            if (count > most) {
                throw new TooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return content.isFinished();
        }

        @Override
        public boolean isReady() {
            return content.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            content.setReadListener(listener);
        }
    }
}
