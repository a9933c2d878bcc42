package org.quarterdeck.rates;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.quarterdeck.kernel.Invalid;

/** The archive in which CSV is published: one file in it, which may not grow without end as it is unpacked. */
final class Parcel {

    private static final int LARGEST = 32 << 20;

    private Parcel() {}

    static boolean isOne(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static byte[] open(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry first = zip.getNextEntry();
            if (first == null || first.isDirectory()) {
                throw new Invalid("body", "is an archive with no file in it");
            }
            byte[] content = zip.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new Invalid("body", "unpacks to more than is taken");
            }
            if (zip.getNextEntry() != null) {
                throw new Invalid("body", "is an archive with more than one file in it");
            }
            return content;
        } catch (IOException broken) {
            throw new Invalid("body", "is an archive that can't be read");
        }
    }
}
