package org.demarche.ui.outreach;

import java.util.List;
import java.util.Locale;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.outreach.ActionKind;
import org.demarche.core.outreach.CaseChoice;
import org.demarche.core.outreach.CaseFinder;
import org.demarche.core.sql.Slice;
import org.demarche.ui.part.DmCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the quick log from anywhere. */
@Component
public class QuickLogs {

    private final CaseFinder finder;
    private final CaseReads reads;
    private final LogDesk desk;
    private final Access access;

    QuickLogs(CaseFinder finder, CaseReads reads, LogDesk desk, Access access) {
        this.finder = finder;
        this.reads = reads;
        this.desk = desk;
        this.access = access;
    }

    /** Asks for the case first. */
    public void open() {
        new QuickLogDialog(this, () -> {}).open();
    }

    /** In a case that is known. */
    public void open(CaseId id) {
        new QuickLogDialog(this, () -> {}).about(id, null).open();
    }

    /**
     * Writes down that something was done.
     *
     * @param action what was to do; null for an answer that came
     * @param logged called after it was logged
     */
    public void open(CaseId id, @Nullable ActionKind action, Runnable logged) {
        var kind = action == null ? LogKind.REPLY : LogKind.of(action);
        new QuickLogDialog(this, logged).about(id, kind).open();
    }

    /** The same on a page: first the case, then what happened. */
    public DmCard card(Runnable logged) {
        var place = new QuickLogPlace(this, logged);
        place.choice.setAriaLabel(place.getTranslation("outreach.log.case"));
        return new DmCard(place.getTranslation("outreach.log.title"), place);
    }

    CaseReads reads() {
        return reads;
    }

    LogDesk desk() {
        return desk;
    }

    List<CaseChoice> find(String text, Slice slice, Locale language) {
        return finder.find(access.scope(), text, slice, language);
    }

    int count(String text) {
        return finder.count(access.scope(), text);
    }

    CaseChoice choice(CaseId id, Locale language) {
        return finder.choice(id, language);
    }
}
