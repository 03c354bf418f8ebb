/**
 * The catalogue as the kiosk holds it in memory: indexed once, then changed row by row while screens read it. Pure: no
 * files, sockets, threads or loggers.
 */
package io.placard.catalog.live;
