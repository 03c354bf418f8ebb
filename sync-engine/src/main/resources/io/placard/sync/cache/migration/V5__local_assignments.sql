-- What people at this kiosk have said tags and slots stand for, and what the store said about the code at that moment.
-- Exists nowhere else but in assignments.json beside this file; local_revision in sync_state says which is newer.
CREATE TABLE local_assignments (
    code VARCHAR PRIMARY KEY,
    product_id BIGINT,
    brand_id BIGINT,
    category_id BIGINT,
    store_product_id BIGINT,
    store_brand_id BIGINT,
    store_category_id BIGINT,
    made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    replaced BOOLEAN NOT NULL,
    message UUID,
    sent BOOLEAN NOT NULL
);
