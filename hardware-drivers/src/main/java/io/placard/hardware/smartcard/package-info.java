/** Contactless card readers behind the operating system's smart card service (PC/SC), as lines of text. */
package io.placard.hardware.smartcard;
