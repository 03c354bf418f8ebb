/** What the steps of setup are made of: words, chips, fields, and the way to what takes time. */
package io.placard.kiosk.setup.parts;
