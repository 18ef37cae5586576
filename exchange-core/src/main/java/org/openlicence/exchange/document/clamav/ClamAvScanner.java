package org.openlicence.exchange.document.clamav;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.openlicence.exchange.document.ScannerUnavailable;
import org.openlicence.exchange.document.VirusScan;
import org.openlicence.exchange.document.VirusScanner;

/**
 * Asks a ClamAV daemon over TCP. {@code zINSTREAM}, then pieces of the file, each with its length before it as four bytes, high one
 * first, then a length of zero; the answer ends with a NUL: {@code stream: OK} or {@code stream: <name> FOUND}.
 */
public final class ClamAvScanner implements VirusScanner {
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final String host;
    private final int port;
    private final int patience;

    /** @param patience longest wait for the connection, and for each answer */
    public ClamAvScanner(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = Math.toIntExact(patience.toMillis());
    }

    @Override
    public VirusScan scan(Path file) {
        String answer;
        try (Socket socket = new Socket();
                InputStream content = Files.newInputStream(file)) {
            socket.connect(new InetSocketAddress(host, port), patience);
            socket.setSoTimeout(patience);
            send(content, new DataOutputStream(socket.getOutputStream()));
            answer = answer(socket.getInputStream());
        } catch (IOException e) {
            throw new ScannerUnavailable("no verdict of the virus scanner", e);
        }
        if (answer.equals("stream: OK")) {
            return VirusScan.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return VirusScan.INFECTED;
        }
        // e.g. INSTREAM size limit exceeded: a file that was not looked at whole is not clean
        throw new ScannerUnavailable("no verdict of the virus scanner: " + answer, null);
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            out.writeInt(piece.length);
            out.write(piece);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = in.read()) {
            answer.write(next);
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }
}
