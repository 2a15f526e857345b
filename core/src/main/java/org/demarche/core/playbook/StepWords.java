package org.demarche.core.playbook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.core.base.Line;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.demarche.core.task.TaskContent;
import org.demarche.core.text.Bilingual;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What a step says.
 *
 * @param hint words to use on the phone or in the letter; may be empty
 * @param links addresses of pages, one a line; may be empty
 */
public record StepWords(
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "title_")
        Bilingual title,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "hint_")
        Bilingual hint,

        String links) {

    public static final int HINT_LENGTH = 2000;
    public static final int MOST_LINKS = 5;

    public StepWords {
        title = new Bilingual(
                Line.required(title.en(), TaskContent.TITLE_LENGTH, "refused.playbook.title-en"),
                Line.required(title.uk(), TaskContent.TITLE_LENGTH, "refused.playbook.title-uk"));
        hint = new Bilingual(
                Line.optional(hint.en(), HINT_LENGTH, "refused.playbook.hint-en"),
                Line.optional(hint.uk(), HINT_LENGTH, "refused.playbook.hint-uk"));
        links = checked(links);
    }

    public static StepWords of(Bilingual title) {
        return new StepWords(title, Bilingual.NONE, "");
    }

    public List<String> addresses() {
        return links.lines().toList();
    }

    /** What the task has to say besides its title. */
    String note(Locale language) {
        return (hint.in(language) + "\n\n" + links).strip();
    }

    private static String checked(String links) {
        var addresses =
                links.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (addresses.size() > MOST_LINKS) {
            throw new Refused("refused.playbook.links", MOST_LINKS);
        }
        return addresses.stream()
                .map(address -> Source.webAddress(address, "refused.playbook.links"))
                .collect(Collectors.joining("\n"));
    }
}
