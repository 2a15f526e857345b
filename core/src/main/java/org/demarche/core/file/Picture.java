package org.demarche.core.file;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;
import org.demarche.core.base.Refused;

/** How many pixels a picture has, by what it says at its beginning: nothing is drawn. */
final class Picture {

    private static final long MOST = Limits.MILLION_PIXELS * 1_000_000L;

    private Picture() {}

    static void requireSmall(Path file) throws IOException {
        try (var content = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(content);
            if (!readers.hasNext()) {
                throw new Refused("refused.file.picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(content, true, true);
                if (Math.multiplyFull(reader.getWidth(0), reader.getHeight(0)) > MOST) {
                    throw new Refused("refused.file.pixels", Limits.MILLION_PIXELS);
                }
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
                throw new Refused("refused.file.picture");
            } finally {
                reader.dispose();
            }
        }
    }
}
