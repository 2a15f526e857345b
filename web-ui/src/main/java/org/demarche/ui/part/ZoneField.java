package org.demarche.ui.part;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A time zone by its city, with the distance from UTC that it has now. Crimea is found and is {@code Europe/Kyiv}; the
 * names that stand for something else are not offered.
 */
public class ZoneField extends ComboBox<ZoneId> {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String CRIMEA =
            "simferopol sevastopol crimea aqmescit akmescit qirim сімферополь севастополь крим київ";
    private static final Set<String> REGIONS =
            Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");
    private static final Set<String> LEFT_OUT =
            Set.of("Europe/Kiev", "Europe/Simferopol", "Europe/Uzhgorod", "Europe/Zaporozhye");

    private final Instant now;

    public ZoneField(String label, Instant now) {
        super(label);
        this.now = now;
        setItemLabelGenerator(this::words);
        setItems(this::matches, choices());
    }

    static List<ZoneId> choices() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && REGIONS.contains(id.substring(0, id.indexOf('/'))))
                .filter(id -> !LEFT_OUT.contains(id))
                .sorted(Comparator.naturalOrder())
                .map(ZoneId::of)
                .toList();
    }

    String words(ZoneId zone) {
        var offset = zone.getRules().getOffset(now);
        var distance = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
        return zone.getId().replace('_', ' ') + ", " + distance;
    }

    boolean matches(ZoneId zone, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return words(zone).toLowerCase(Locale.ROOT).contains(wanted) || zone.equals(KYIV) && CRIMEA.contains(wanted);
    }
}
