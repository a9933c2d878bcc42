package org.quarterdeck.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.kernel.CaseNumber;
import org.quarterdeck.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where receipts are kept. */
@Repository
class ReceiptShelf {

    private static final String ABOUT = "hash, name, media_type, size_bytes, brought_by, brought_at";

    private final JdbcClient database;

    ReceiptShelf(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber number, Receipt receipt, byte[] content) {
        database.sql("""
                        insert into claims_receipt (case_number, hash, name, media_type, size_bytes, content, brought_by, brought_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(number.value(), receipt.hash(), receipt.name(), receipt.mediaType(), receipt.bytes())
                .params(
                        Base64.getEncoder().encodeToString(content),
                        receipt.by().value())
                .param(receipt.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<Receipt> of(CaseNumber number) {
        return database.sql("select %s from claims_receipt where case_number = ? order by brought_at desc, hash"
                        .formatted(ABOUT))
                .param(number.value())
                .query((row, at) -> receipt(row))
                .list();
    }

    Optional<Receipt> find(CaseNumber number, String hash) {
        return database.sql("select %s from claims_receipt where case_number = ? and hash = ?".formatted(ABOUT))
                .params(number.value(), hash)
                .query((row, at) -> receipt(row))
                .optional();
    }

    Optional<byte[]> content(CaseNumber number, String hash) {
        return database.sql("select content from claims_receipt where case_number = ? and hash = ?")
                .params(number.value(), hash)
                .query((row, at) -> Base64.getDecoder().decode(row.getString("content")))
                .optional();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getString("hash"),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("size_bytes"),
                new PersonId(row.getString("brought_by")),
                row.getObject("brought_at", OffsetDateTime.class).toInstant());
    }
}
