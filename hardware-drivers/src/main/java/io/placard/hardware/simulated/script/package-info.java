/**
 * What a simulated device says and answers, as data: timed injections, repeats, and requests with their replies. Pure:
 * time is an argument.
 */
package io.placard.hardware.simulated.script;
