/** What the kiosk is made of and under which licences: the list that the build puts into the jar, and Java's own. */
package io.placard.kiosk.licences;
