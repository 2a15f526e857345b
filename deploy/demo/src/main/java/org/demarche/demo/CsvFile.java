package org.demarche.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;

/** A file of rows with named columns on the class path. */
public record CsvFile(String path) {

    public <T> List<T> map(Function<NamedCsvRecord, T> row) {
        try (var text = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
