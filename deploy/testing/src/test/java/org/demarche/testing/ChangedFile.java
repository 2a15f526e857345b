package org.demarche.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.PathResource;
import liquibase.resource.Resource;

/** The changelog as it would be if somebody had changed one of its files. */
class ChangedFile extends ClassLoaderResourceAccessor {

    private final String path;
    private final String before;
    private final String after;
    private final Path folder;

    /** @param folder where the changed file is put */
    ChangedFile(String path, String before, String after, Path folder) {
        this.path = path;
        this.before = before;
        this.after = after;
        this.folder = folder;
    }

    @Override
    public List<Resource> getAll(String asked) throws IOException {
        var found = super.getAll(asked);
        return asked.equals(path) ? new ArrayList<>(List.of(changed(found.getFirst()))) : found;
    }

    /** The class path stays open. */
    @Override
    public void close() {}

    private Resource changed(Resource original) throws IOException {
        try (var content = original.openInputStream()) {
            var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            if (!text.contains(before)) {
                throw new IllegalStateException(path + " does not say: " + before);
            }
            return new PathResource(
                    path, Files.writeString(folder.resolve("changed.sql"), text.replace(before, after)));
        }
    }
}
