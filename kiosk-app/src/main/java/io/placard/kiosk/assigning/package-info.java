/** What tags and slots stand for, at the operations endpoint. */
package io.placard.kiosk.assigning;
