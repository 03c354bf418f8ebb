/** What a device's configuration may set beside its name, its port and its slot. */
package io.placard.hardware.option;
