-- Rows of a read under way that differ from what is stored; emptied when a read begins.
CREATE TABLE staged_products (
    id BIGINT PRIMARY KEY,
    name VARCHAR NOT NULL,
    sku VARCHAR NOT NULL,
    published BOOLEAN NOT NULL,
    stock INTEGER NOT NULL,
    brand_id BIGINT,
    category_id BIGINT,
    featured BOOLEAN NOT NULL,
    updated_at TIMESTAMP(9) WITH TIME ZONE,
    stored_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    content_hash BIGINT NOT NULL,
    json VARBINARY NOT NULL
);

-- Products that are gone, until a complete read that began later; version is the last one known.
CREATE TABLE tombstones (
    product_id BIGINT PRIMARY KEY,
    version TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    buried_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
