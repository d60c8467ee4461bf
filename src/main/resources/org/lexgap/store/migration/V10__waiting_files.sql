-- How many warnings on a file its uploader accepted.
ALTER TABLE version ADD COLUMN warnings INTEGER DEFAULT 0 NOT NULL;

-- Files that were sent and are no version, one a person, for an hour.
CREATE TABLE waiting_file (
    person VARCHAR(24) PRIMARY KEY REFERENCES person (id),
    state VARCHAR(3) NOT NULL,
    organisation VARCHAR(240),
    base INTEGER NOT NULL,
    file_name VARCHAR(512) NOT NULL,
    content ${bytes} NOT NULL,
    expires BIGINT NOT NULL
);
