package org.openlicence.exchange.ops.console.importing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Lines of a UTF-8 file, packed with gzip or plain. Bytes that are no UTF-8 become U+FFFD, which the import reports. */
final class JsonLines implements Closeable {
    private static final int LONGEST_LINE = 1_000_000;
    private static final int BOM = 0xFEFF;

    private final Counting counting;
    private final BufferedReader reader;
    private final long size;
    private long number;
    private boolean ended;

    JsonLines(Path file) throws IOException {
        size = Files.size(file);
        counting = new Counting(Files.newInputStream(file));
        try {
            InputStream text = file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(counting) : counting;
            reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16);
        } catch (IOException e) {
            counting.close();
            throw e;
        }
    }

    /**
     * @param number from 1
     * @param text absent when the line is longer than any row may be
     */
    record Line(long number, @Nullable String text) {
        boolean blank() {
            return text != null && text.isBlank();
        }
    }

    /** The next line, or null at the end of the file. */
    @Nullable
    Line next() throws IOException {
        if (ended) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        boolean tooLong = false;
        boolean any = false;
        for (int character = reader.read(); ; character = reader.read()) {
            if (character < 0) {
                ended = true;
                break;
            }
            if (character == '\n') {
                any = true;
                break;
            }
            any = true;
            if (character == BOM && number == 0 && line.isEmpty()) {
                continue;
            }
            if (line.length() < LONGEST_LINE) {
                line.append((char) character);
            } else {
                tooLong = true;
            }
        }
        return any ? new Line(++number, tooLong ? null : line.toString()) : null;
    }

    /** How far the file is read, 0 to 1. */
    double share() {
        return size == 0 ? 1 : Math.min(1, counting.read / (double) size);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Counting extends FilterInputStream {
        private volatile long read;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            read = value < 0 ? read : read + 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            read = got < 0 ? read : read + got;
            return got;
        }
    }
}
