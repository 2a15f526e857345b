package org.demarche.core.dossier;

import java.util.List;
import org.demarche.core.text.Bilingual;

/** A package to be, its documents in their order. */
public record ComposePackage(Bilingual name, List<DocumentPackage.Document> documents) {

    public ComposePackage {
        documents = List.copyOf(documents);
    }
}
