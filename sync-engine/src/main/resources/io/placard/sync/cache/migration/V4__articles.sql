-- What the store wrote for its shoppers.
CREATE TABLE articles (
    position INTEGER PRIMARY KEY,
    id BIGINT NOT NULL,
    title VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    tag VARCHAR NOT NULL,
    icon VARCHAR NOT NULL,
    excerpt VARCHAR NOT NULL
);
