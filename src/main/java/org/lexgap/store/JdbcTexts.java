package org.lexgap.store;

import java.util.Optional;
import org.lexgap.workspace.TextRecords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts in a table. */
record JdbcTexts(JdbcClient sql) implements TextRecords {

    @Override
    public void keep(String hash, byte[] bytes) {
        boolean there = sql.sql("SELECT COUNT(*) FROM stored_text WHERE hash = :hash")
                        .param("hash", hash)
                        .query(Integer.class)
                        .single()
                > 0;
        if (!there) {
            sql.sql("INSERT INTO stored_text (hash, content) VALUES (:hash, :content)")
                    .param("hash", hash)
                    .param("content", JdbcRecords.binary(bytes))
                    .update();
        }
    }

    @Override
    public Optional<byte[]> text(String hash) {
        return sql.sql("SELECT content FROM stored_text WHERE hash = :hash")
                .param("hash", hash)
                .query((row, number) -> JdbcRecords.bytes(row, "content").orElseThrow())
                .optional();
    }
}
