/** Whether a file is a whole picture of a kind that can be shown, told from its bytes. */
package io.placard.sync.pictures.format;
