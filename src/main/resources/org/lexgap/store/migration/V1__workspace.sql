-- Runs on H2 and on PostgreSQL alike; the type of bytes is the one word that differs. Moments are milliseconds since 1970.

CREATE TABLE person (
    id VARCHAR(24) PRIMARY KEY,
    name VARCHAR(64) NOT NULL UNIQUE,
    full_name VARCHAR(240) NOT NULL,
    role VARCHAR(24) NOT NULL,
    state VARCHAR(3),
    organisation VARCHAR(240),
    active BOOLEAN NOT NULL,
    successor VARCHAR(24) REFERENCES person (id)
);

CREATE TABLE credential (
    person VARCHAR(24) PRIMARY KEY REFERENCES person (id),
    password VARCHAR(200) NOT NULL,
    factor ${bytes},
    last_step BIGINT NOT NULL
);

CREATE TABLE pass (
    hash VARCHAR(64) PRIMARY KEY,
    kind VARCHAR(16) NOT NULL,
    person VARCHAR(24) REFERENCES person (id),
    label VARCHAR(240) NOT NULL,
    issued BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    factor ${bytes}
);
CREATE INDEX pass_of_person ON pass (person, kind);
CREATE INDEX pass_by_end ON pass (expires);

CREATE TABLE attempt (
    counted_for VARCHAR(64) PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at BIGINT NOT NULL
);

CREATE TABLE stored_text (
    hash VARCHAR(64) PRIMARY KEY,
    content ${bytes} NOT NULL
);

-- The government's side has the empty organisation. The sequence is that of the audit row that tells of the upload.
CREATE TABLE version (
    sequence BIGINT PRIMARY KEY,
    state VARCHAR(3) NOT NULL,
    organisation VARCHAR(240) NOT NULL,
    number INTEGER NOT NULL,
    base INTEGER NOT NULL,
    file_name VARCHAR(512) NOT NULL,
    original VARCHAR(64) NOT NULL REFERENCES stored_text (hash),
    canonical VARCHAR(64) NOT NULL REFERENCES stored_text (hash),
    as_of VARCHAR(16) NOT NULL,
    uploaded_by VARCHAR(24) NOT NULL REFERENCES person (id),
    uploaded_at BIGINT NOT NULL,
    UNIQUE (state, organisation, number),
    UNIQUE (state, organisation, original)
);

-- How versions came to stand where they do; the latest row of a version holds.
CREATE TABLE standing (
    sequence BIGINT PRIMARY KEY,
    version BIGINT NOT NULL REFERENCES version (sequence),
    standing VARCHAR(16) NOT NULL,
    placed BIGINT NOT NULL,
    submitted_by VARCHAR(24) REFERENCES person (id)
);
CREATE INDEX standing_of_version ON standing (version, sequence);

CREATE TABLE audit_row (
    sequence BIGINT PRIMARY KEY,
    done_at BIGINT NOT NULL,
    who VARCHAR(64) NOT NULL,
    what VARCHAR(40) NOT NULL,
    subject VARCHAR(1000) NOT NULL,
    texts VARCHAR(200) NOT NULL,
    previous VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

-- One row. Every command holds it first, so that commands come one after the other.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    row_count BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    signature VARCHAR(64) NOT NULL
);
INSERT INTO audit_head (id, row_count, hash, signature)
    VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '');
