package org.quarterdeck.claims;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a receipt may be, told by its first bytes: what a browser says of a file is only what its name says. */
enum MediaKind {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private final String mediaType;
    private final byte[] beginning;

    MediaKind(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    static Optional<MediaKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> content.length >= kind.beginning.length
                        && Arrays.equals(content, 0, kind.beginning.length, kind.beginning, 0, kind.beginning.length))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }
}
