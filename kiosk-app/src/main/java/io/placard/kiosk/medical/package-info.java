/** What becomes of products that only patients may have: decided here, for every list, page, search and tag. */
package io.placard.kiosk.medical;
