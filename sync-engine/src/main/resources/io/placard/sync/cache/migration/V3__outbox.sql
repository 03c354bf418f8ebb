-- What the kiosk has to tell others, oldest first by number; a message stands here until its destination has it.
CREATE TABLE outbox (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id UUID NOT NULL,
    destination VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (destination, id)
);
