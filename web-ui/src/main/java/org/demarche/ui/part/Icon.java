package org.demarche.ui.part;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The icons of the sprite {@code icons.svg}. An icon never carries a meaning alone: a word or a name stands beside it. */
public enum Icon {
    BELL,
    BOARD,
    CASES,
    CHART,
    CHECK,
    CLOCK,
    COLS,
    DOC,
    DOWN,
    DOWNLOAD("down2"),
    EDIT,
    FILTER,
    GEAR,
    GLOBE,
    INBOX,
    LAND,
    LATE,
    LEFT,
    LINK,
    LOAD,
    LOCK,
    MAIL,
    MEET,
    MENU,
    MOON,
    MORE,
    MOVE,
    NOTE,
    OK("okc"),
    PACKAGE("pkg"),
    PAUSE,
    PEOPLE,
    PHONE,
    PLUS,
    REPLY,
    RIGHT,
    SAVE,
    SEAL,
    SEARCH,
    SEND,
    SNOOZE,
    SUN,
    SWAP,
    UP,
    USER,
    VOTE,
    WARN,
    X;

    static final String SPRITE = "icons.svg";

    private final String symbol;

    Icon() {
        this.symbol = name().toLowerCase(Locale.ROOT);
    }

    Icon(String symbol) {
        this.symbol = symbol;
    }

    /** The id of the symbol in the sprite. */
    public String symbol() {
        return symbol;
    }

    /** A new icon of 16 px in the colour of the text around it, hidden from screen readers. */
    public SvgIcon create() {
        var icon = new SvgIcon(SPRITE, symbol);
        icon.addClassName("dm-i");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
