-- What programs were answered under keys of their own, sealed; no answer while it is being made.
CREATE TABLE kept_answer (
    hash VARCHAR(64) PRIMARY KEY,
    asked VARCHAR(64) NOT NULL,
    asked_at BIGINT NOT NULL,
    answer ${bytes}
);
CREATE INDEX kept_answer_by_time ON kept_answer (asked_at);
