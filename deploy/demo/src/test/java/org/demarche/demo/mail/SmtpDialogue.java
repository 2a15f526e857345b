package org.demarche.demo.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks SMTP word by word, so that a test knows what was acknowledged and when. */
final class SmtpDialogue implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader answers;
    private final OutputStream words;

    SmtpDialogue(int port) throws IOException {
        socket = new Socket(EmbeddedMail.HOST, port);
        socket.setSoTimeout(20_000);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        words = socket.getOutputStream();
        answers.readLine();
        var answer = say("EHLO test.example");
        while (answer.startsWith("250-")) {
            answer = answers.readLine();
        }
    }

    /** The answer to the last word, which acknowledges the message or does not. */
    String send(String recipient, String message) throws IOException {
        say("MAIL FROM:<office@demarche.example>");
        say("RCPT TO:<" + recipient + ">");
        say("DATA");
        return say(message + "\r\n.");
    }

    /** Breaks off in the middle of a message. */
    void abandon(String recipient, String half) throws IOException {
        say("MAIL FROM:<office@demarche.example>");
        say("RCPT TO:<" + recipient + ">");
        say("DATA");
        words.write(half.getBytes(StandardCharsets.UTF_8));
        words.flush();
        socket.shutdownOutput();
        answers.readLine();
    }

    private String say(String line) throws IOException {
        words.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        words.flush();
        return answers.readLine();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
