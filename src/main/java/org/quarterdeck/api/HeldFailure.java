package org.quarterdeck.api;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A response whose body is held back once its status says that something went wrong; any other passes through as it is written. */
final class HeldFailure extends HttpServletResponseWrapper {

    private final Body held = new Body();
    private boolean isHeld;

    HeldFailure(HttpServletResponse response) {
        super(response);
    }

    /** Null where nothing was held back. */
    byte @Nullable [] body() {
        return isHeld ? held.bytes.toByteArray() : null;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        isHeld = isHeld || getStatus() >= HttpStatus.BAD_REQUEST.value();
        return isHeld ? held : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        boolean fails = getStatus() >= HttpStatus.BAD_REQUEST.value();
        return fails ? new PrintWriter(getOutputStream(), true, StandardCharsets.UTF_8) : super.getWriter();
    }

    /** Nothing is sent before the body has been seen. */
    @Override
    public void flushBuffer() throws IOException {
        if (!isHeld) {
            super.flushBuffer();
        }
    }

    private static final class Body extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            bytes.write(one);
        }

        @Override
        public void write(byte[] from, int offset, int count) {
            bytes.write(from, offset, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("the body is written as a whole");
        }
    }
}
