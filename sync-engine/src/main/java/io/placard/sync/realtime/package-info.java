/**
 * The live channel: {@link io.placard.sync.realtime.Realtime} makes one connection, which is one generation;
 * {@link io.placard.sync.realtime.Supervisor} decides when to connect, when to give a connection up and when to try
 * again. Only {@code PusherRealtime} and its parts know the Pusher client.
 */
package io.placard.sync.realtime;
