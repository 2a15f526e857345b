package org.demarche.notifications.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What the server said, out of the chain of exceptions in which the library hides it.
 *
 * @param code the reply code; -1 when the server said nothing
 */
record Answer(int code, String text) {

    private static final int NONE = -1;
    private static final int MAX_LENGTH = 500;
    private static final int CLOSING = 421;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    static Answer of(Exception failure) {
        for (@Nullable Exception each = failure; each != null; each = next(each)) {
            int code = code(each);
            if (code >= 400) {
                return new Answer(code, plain(each));
            }
        }
        return new Answer(NONE, plain(failure));
    }

    boolean isForNow() {
        return code / 100 == 4;
    }

    boolean isForGood() {
        return code / 100 == 5;
    }

    /** The server closes the channel: it is not about this message. */
    boolean isClosing() {
        return code == CLOSING || code == NONE;
    }

    private static int code(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            default -> NONE;
        };
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String plain(Exception failure) {
        var message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        var line = CONTROL.matcher(message).replaceAll(" ").strip();
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH);
    }
}
