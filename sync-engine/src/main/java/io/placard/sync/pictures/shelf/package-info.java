/** Picture files on disk, named by their content, within a budget of bytes; an index says which URL led to which. */
package io.placard.sync.pictures.shelf;
