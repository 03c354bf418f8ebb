/** What all the demo's HTTP endpoints share: how a query is read and how an answer is sent. */
package io.placard.kiosk.demo.http;
