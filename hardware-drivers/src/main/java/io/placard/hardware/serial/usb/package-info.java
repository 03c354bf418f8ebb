/** Serial ports of USB adapters by what stays of them: who made them, their serial number, the socket they are in. */
package io.placard.hardware.serial.usb;
