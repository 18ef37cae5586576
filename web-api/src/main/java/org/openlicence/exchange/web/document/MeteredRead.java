package org.openlicence.exchange.web.document;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A file as a PDF reader reads it, that stops it when it has taken too much memory. A packed stream grows while its source is read, in
 * steps of at most two megabytes for each look; so the reader is stopped long before the memory is full. Of one platform thread.
 */
final class MeteredRead implements RandomAccessRead {
    /** Memory that reading may take in all; a contract of hundreds of pages takes a tenth of it. */
    private static final long MOST_BYTES = 256L * 1024 * 1024;

    /** Single bytes are looked at in such numbers together. */
    private static final int LOOK_EVERY = 4096;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final RandomAccessRead file;
    private final long before = THREADS.getCurrentThreadAllocatedBytes();
    private int singles;
    private boolean exhausted;

    MeteredRead(RandomAccessRead file) {
        this.file = file;
    }

    /** The reader was stopped. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("reading the file takes too much memory");
        }
    }

    /** Whether it was stopped, also when it took no notice. */
    boolean exhausted() {
        return exhausted;
    }

    private void look() throws TooMuch {
        if (exhausted || Thread.interrupted() || THREADS.getCurrentThreadAllocatedBytes() - before > MOST_BYTES) {
            exhausted = true;
            throw new TooMuch();
        }
    }

    @Override
    public int read() throws IOException {
        if (++singles % LOOK_EVERY == 0) {
            look();
        }
        return file.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        look();
        return file.read(target, offset, length);
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    /** Reads through this one, so that it is metered too. */
    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
