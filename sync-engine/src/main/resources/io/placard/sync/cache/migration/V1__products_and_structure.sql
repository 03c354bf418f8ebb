-- A product's JSON is the truth; the typed columns and the tables that hang on it are read from it, for queries.
CREATE TABLE products (
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

CREATE TABLE prices (
    product_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    size_name VARCHAR NOT NULL,
    amount DECFLOAT NOT NULL,
    PRIMARY KEY (product_id, position)
);

CREATE TABLE promotions (
    product_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    promotion_id BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    discount_type VARCHAR NOT NULL,
    discount_number DECFLOAT,
    starts_at TIMESTAMP(9) WITH TIME ZONE,
    ends_at TIMESTAMP(9) WITH TIME ZONE,
    PRIMARY KEY (product_id, position)
);

CREATE TABLE images (
    product_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    role VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    PRIMARY KEY (product_id, position)
);

CREATE TABLE categories (
    position INTEGER PRIMARY KEY,
    id BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    sort_order INTEGER NOT NULL,
    banner_url VARCHAR
);

CREATE TABLE brands (
    position INTEGER PRIMARY KEY,
    id BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    description VARCHAR NOT NULL,
    logo_url VARCHAR
);

CREATE TABLE rfids (
    position INTEGER PRIMARY KEY,
    code VARCHAR NOT NULL,
    product_id BIGINT,
    brand_id BIGINT,
    category_id BIGINT
);

CREATE TABLE featured_tags (
    position INTEGER PRIMARY KEY,
    name VARCHAR NOT NULL
);

CREATE TABLE settings (
    name VARCHAR PRIMARY KEY,
    json VARBINARY NOT NULL
);

CREATE TABLE sync_state (
    name VARCHAR PRIMARY KEY,
    text VARCHAR NOT NULL
);
