-- How an identity provider knows people.
CREATE TABLE identity_of_person (
    person VARCHAR(24) PRIMARY KEY REFERENCES person (id),
    issuer VARCHAR(255) NOT NULL,
    subject VARCHAR(255) NOT NULL,
    UNIQUE (issuer, subject)
);
