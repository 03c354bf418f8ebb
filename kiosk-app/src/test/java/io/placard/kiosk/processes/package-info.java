/** Other processes that tests start and look into. */
@NullMarked
package io.placard.kiosk.processes;

import org.jspecify.annotations.NullMarked;
