package io.placard.kiosk;

import io.placard.hardware.HardwareEvent;
import io.placard.kiosk.shell.HardwareNavigation;
import io.placard.kiosk.shell.Pads;

/**
 * Leads what hands do at the shelf to whom it concerns: the staff's screen where one wants it, else the pages. Used on
 * the JavaFX thread only.
 *
 * @param somebodyIsThere is told of every hand that was really seen
 */
record ShelfHands(HardwareNavigation navigation, Pads pads, StaffEntrance staff, Runnable somebodyIsThere) {
    /** Where it leads somewhere, the page is up when this returns. */
    void on(HardwareEvent event) {
        switch (event) {
            case HardwareEvent.TagPut _,
                    HardwareEvent.TagRemoved _,
                    HardwareEvent.SlotCovered _,
                    HardwareEvent.SlotUncovered _ -> hand(event);
            case HardwareEvent.StatusChanged changed -> pads.on(changed);
            case HardwareEvent.Reading _ -> {}
        }
    }

    private void hand(HardwareEvent event) {
        var isAssumed = event instanceof HardwareEvent.TagRemoved lifted && lifted.isAssumed();
        if (!isAssumed) {
            somebodyIsThere.run();
        }
        if (staff.takes(event)) {
            navigation.pass(event);
        } else {
            navigation.on(event);
        }
    }
}
