package org.demarche.ui.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.demarche.core.text.Languages;
import org.demarche.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/**
 * What stands where not even a page of ours can be built, for one when the database does not answer: no script, no data, and
 * both languages, since nobody knows whose they are.
 */
@Component
class PlainPages implements ErrorViewResolver, Ordered {

    private static final String TYPE = "text/html;charset=UTF-8";

    private final Texts texts;
    private final String template;

    PlainPages(Texts texts) {
        this.texts = texts;
        try {
            template = new ClassPathResource("error-page.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before whatever would look for files. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> details) {
        return new ModelAndView(new Page(page(happened(status))));
    }

    private static String happened(HttpStatus status) {
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            return "too-often";
        }
        return status.is4xxClientError() ? "unclear" : "away";
    }

    private String page(String happened) {
        return template.formatted(
                words(Languages.ENGLISH, happened, "title"),
                words(Languages.ENGLISH, happened, "text"),
                words(Languages.ENGLISH, happened, "onward"),
                words(Languages.UKRAINIAN, happened, "title"),
                words(Languages.UKRAINIAN, happened, "text"),
                words(Languages.UKRAINIAN, happened, "onward"));
    }

    private String words(Locale language, String happened, String part) {
        return HtmlUtils.htmlEscape(
                texts.get(language, "error." + happened + "." + part), StandardCharsets.UTF_8.name());
    }

    private record Page(String html) implements View {

        @Override
        public String getContentType() {
            return TYPE;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse answer)
                throws IOException {
            answer.setContentType(TYPE);
            answer.getWriter().write(html);
        }
    }
}
