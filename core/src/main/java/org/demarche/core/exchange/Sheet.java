package org.demarche.core.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as office programs read it. Its cells are texts and days and never formulas: a text that begins like one stays a
 * text, wherever it came from. The file names nobody as its author.
 *
 * @param <T> what a row is made from
 */
final class Sheet<T> {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String ENDING = ".xlsx";

    private static final String PROGRAM = "Demarche";
    private static final String PROGRAM_VERSION = "1.0"; // the format wants one and nobody reads it
    private static final String DAY = "yyyy-mm-dd";
    private static final int DAY_WIDTH = 12;

    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String title, int width, Function<T, @Nullable Object> value) {}

    /** @param width in characters */
    Sheet<T> text(String title, int width, Function<T, @Nullable String> value) {
        columns.add(new Column<>(title, width, value::apply));
        return this;
    }

    Sheet<T> day(String title, Function<T, @Nullable LocalDate> value) {
        columns.add(new Column<>(title, DAY_WIDTH, value::apply));
        return this;
    }

    byte[] of(String title, List<T> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, PROGRAM, PROGRAM_VERSION)) {
            var sheet = book.newWorksheet(title);
            head(sheet);
            for (int at = 0; at < rows.size(); at++) {
                write(sheet, at + 1, rows.get(at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet sheet) {
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at).title());
            sheet.style(0, at).bold().set();
            sheet.width(at, columns.get(at).width());
        }
        sheet.freezePane(0, 1);
    }

    private void write(Worksheet sheet, int row, T from) {
        for (int at = 0; at < columns.size(); at++) {
            var value = columns.get(at).value().apply(from);
            if (value instanceof LocalDate day) {
                sheet.value(row, at, day);
                sheet.style(row, at).format(DAY).set();
            } else if (value != null) {
                sheet.value(row, at, value.toString());
            }
        }
    }
}
