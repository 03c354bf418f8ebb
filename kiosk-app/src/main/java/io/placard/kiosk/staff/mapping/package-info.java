/** Where staff say what tags and slots stand for: lay a tag down, touch what it is, and lay down the next. */
package io.placard.kiosk.staff.mapping;
