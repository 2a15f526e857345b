package org.demarche.core.dossier;

import java.util.List;
import java.util.Locale;
import org.demarche.core.text.Bilingual;

/** What is sent in one go; a campaign numbers its packages. */
public record DocumentPackage(PackageId id, int number, Bilingual name, List<Document> documents) {

    public DocumentPackage {
        documents = List.copyOf(documents);
    }

    public String name(Locale language) {
        return name.in(language);
    }

    /** @param languages the languages it exists in, by their codes */
    public record Document(Bilingual title, List<String> languages) {}
}
