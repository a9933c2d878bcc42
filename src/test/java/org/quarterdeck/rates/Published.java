package org.quarterdeck.rates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as the bank publishes them. */
public final class Published {

    private Published() {}

    /** The day's file, with its date written out and its blanks and commas. */
    public static String daily(String date, String dollar) {
        return "Date, USD, JPY, CHF, \n%s, %s, 163.21, 0.9312, \n".formatted(date, dollar);
    }

    /** The history, with a currency that wasn't quoted on each day. */
    public static String history(String... rows) {
        return "Date,USD,JPY,HRK,\n" + String.join(",\n", rows) + ",\n";
    }

    /** @param cubes as in {@code <Cube currency='USD' rate='1.0821'/>} */
    public static String xml(String day, String cubes) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
                    <gesmes:subject>Reference rates</gesmes:subject>
                    <gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
                    <Cube><Cube time='%s'>%s</Cube></Cube>
                </gesmes:Envelope>
                """.formatted(day, cubes);
    }

    public static byte[] zip(String... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.length; i++) {
                zip.putNextEntry(new ZipEntry("eurofxref%d.csv".formatted(i)));
                zip.write(files[i].getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
