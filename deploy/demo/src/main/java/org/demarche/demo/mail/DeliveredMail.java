package org.demarche.demo.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.demarche.core.base.Ids;
import org.demarche.core.sql.Slice;
import org.demarche.demo.home.DurableFile;

/**
 * Everything the mail server has accepted, newest first. The files are the truth; what a list shows of them is kept in
 * memory. Ids are UUIDv7, so the order of their names is the order of delivery.
 */
public final class DeliveredMail {

    private final Path folder;
    private final NavigableMap<String, Entry> byId = new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    private DeliveredMail(Path folder) {
        this.folder = folder;
    }

    /** Reads what earlier runs have left in this folder. */
    static DeliveredMail in(Path folder) {
        var mail = new DeliveredMail(DurableFile.folder(folder));
        try (var files = Files.walk(folder, 2)) {
            files.filter(path -> path.getNameCount() == folder.getNameCount() + 2)
                    .filter(path -> path.toString().endsWith(MailFile.SUFFIX))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .map(MailFile::new)
                    .forEach(mail::remember);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mail;
    }

    public List<DeliveredMessage> find(Slice slice) {
        return byId.values().stream()
                .skip(slice.offset())
                .limit(slice.limit())
                .map(Entry::message)
                .toList();
    }

    public int count() {
        return byId.size();
    }

    /** The whole message, if there is one with this id. */
    public Optional<DeliveredContent> content(String id) {
        return Optional.ofNullable(byId.get(id)).map(entry -> entry.file().content());
    }

    /** One entry per mailbox that the message was delivered to. */
    public List<DeliveredMessage> withMessageId(String messageId) {
        return byId.values().stream()
                .map(Entry::message)
                .filter(message -> message.messageId().equals(messageId.strip()))
                .toList();
    }

    /** Oldest first, at most so many of the newest: as a mailbox wants them. */
    List<MailFile> newest(int most) {
        return byId.values().stream().limit(most).map(Entry::file).toList().reversed();
    }

    /** On the disk when this returns. */
    void keep(String recipient, byte[] message) throws IOException {
        var mailbox = DurableFile.folder(folder.resolve(RecipientFolder.nameOf(recipient)));
        var path = mailbox.resolve(Ids.next() + MailFile.SUFFIX);
        DurableFile.write(path, message);
        remember(new MailFile(path));
    }

    private void remember(MailFile file) {
        byId.put(file.id(), new Entry(file.summary(), file));
    }

    private record Entry(DeliveredMessage message, MailFile file) {}
}
