package org.demarche.ui.part;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The initials of a person in a circle of 22 px. The name stands beside it or, alone, is its label and tooltip. */
public class PersonAvatar extends Span {

    private PersonAvatar(String letters, String look) {
        super(letters);
        addClassName(look);
        getElement().setAttribute("aria-hidden", "true");
    }

    public PersonAvatar(String name) {
        this(initials(name), "dm-avatar");
    }

    /** The dashed circle for nobody. */
    public static PersonAvatar nobody() {
        return new PersonAvatar("?", "dm-nobody");
    }

    /** 26 px, for lists of two lines. */
    public PersonAvatar large() {
        addClassName("large");
        return this;
    }

    /** For places where the name is not beside it. */
    public PersonAvatar alone(String name) {
        getElement().removeAttribute("aria-hidden");
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", name)
                .setAttribute("title", name);
        return this;
    }

    /** First letters of the first and the last name; titles with a full stop are left out. */
    public static String initials(String name) {
        var names = Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty() && !part.endsWith("."))
                .toList();
        if (names.isEmpty()) {
            return "?";
        }
        var shown = names.size() == 1 ? names : List.of(names.getFirst(), names.getLast());
        return shown.stream()
                .map(PersonAvatar::first)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** As colleagues say it: the first name, and of the last name a letter. */
    static String shortly(String name) {
        var names = name.strip().split("\\s+");
        return names.length == 1 ? name : names[0] + " " + first(names[names.length - 1]) + ".";
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
