package vn.tiendo.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server on a real socket that misbehaves as asked; {@link #accepted} has the ids of what it keeps. */
final class MoodyServer implements AutoCloseable {

    enum Mood {
        WELL,
        /** Takes the mail, but its answer comes too late. */
        SILENT_AFTER_THE_MAIL,
        CLOSES_AFTER_THE_MAIL,
        CLOSES_WITHIN_THE_MAIL,
        CLOSES_BEFORE_THE_MAIL,
        /** Takes the mail and says so, then breaks off instead of saying goodbye. */
        CLOSES_AT_QUIT,
        GREYLISTS,
        REFUSES_BINH,
        REFUSES_THE_PASSWORD,
        REFUSES_THE_SENDER
    }

    final List<String> accepted = new CopyOnWriteArrayList<>();
    volatile Mood mood = Mood.WELL;
    private final ServerSocket socket;

    MoodyServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        start(this::listen);
    }

    private static void start(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            talk(client);
        } catch (IOException brokenOff) {
            return;
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 moody\r\n");
        out.flush();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var answer = answer(line.toUpperCase(Locale.ROOT), in, out);
            if (answer.isEmpty()) {
                return;
            }
            out.print(answer + "\r\n");
            out.flush();
        }
    }

    /** Empty: the server breaks off. */
    private String answer(String line, BufferedReader in, PrintWriter out) throws IOException {
        if (line.startsWith("EHLO")) {
            return "250-moody\r\n250 AUTH PLAIN LOGIN";
        }
        if (line.startsWith("AUTH")) {
            return mood == Mood.REFUSES_THE_PASSWORD ? "535 5.7.8 wrong password" : "235 ok";
        }
        if (line.startsWith("MAIL")) {
            return mood == Mood.REFUSES_THE_SENDER ? "553 5.7.1 sender not allowed" : "250 ok";
        }
        if (line.startsWith("RCPT")) {
            return recipient(line);
        }
        if (line.startsWith("DATA")) {
            return data(in, out);
        }
        return line.startsWith("QUIT") && mood == Mood.CLOSES_AT_QUIT ? "" : "250 ok";
    }

    private String recipient(String line) {
        if (mood == Mood.GREYLISTS) {
            return "450 4.2.0 greylisted, come back later";
        }
        return mood == Mood.REFUSES_BINH && line.contains("BINH") ? "550 5.1.1 no such user" : "250 ok";
    }

    private String data(BufferedReader in, PrintWriter out) throws IOException {
        if (mood == Mood.CLOSES_BEFORE_THE_MAIL) {
            return "";
        }
        out.print("354 go on\r\n");
        out.flush();
        var id = "";
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (mood == Mood.CLOSES_WITHIN_THE_MAIL) {
                return "";
            }
            id = line.startsWith("Message-ID: ") ? line.substring(12) : id;
        }
        accepted.add(id);
        return switch (mood) {
            case SILENT_AFTER_THE_MAIL -> tooLate();
            case CLOSES_AFTER_THE_MAIL -> "";
            default -> "250 2.0.0 taken";
        };
    }

    private static String tooLate() {
        try {
            Thread.sleep(3 * MailBench.TIMEOUT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "250 2.0.0 taken";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
