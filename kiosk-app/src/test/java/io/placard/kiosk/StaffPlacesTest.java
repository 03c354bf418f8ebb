package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.staff.place.StaffPlace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A place below another one. */
@ExtendWith(OnFxThread.class)
class StaffPlacesTest {
    @TempDir
    private Path folder;

    @Test
    void licencesAreReachedFromTheDiagnosticsAlone() {
        var shop = atDiagnostics();

        assertThat(shop.find("#staff-to-licences")).isPresent();
        shop.press("#staff-back");
        assertThat(shop.find("#staff-to-licences")).isEmpty();
    }

    @Test
    void licencesLeadBackToTheDiagnostics() {
        var shop = atDiagnostics();
        shop.press("#staff-to-licences");
        assertThat(shop.find("#staff-to-licences")).isEmpty();

        shop.press("#staff-back");

        assertThat(shop.find("#staff-to-licences")).isPresent();
    }

    private StaffedShop atDiagnostics() {
        var shop = new StaffedShop(folder);
        shop.offer(StaffPlace.DIAGNOSTICS);
        shop.offer(StaffPlace.LICENCES);
        shop.tapSign(5);
        shop.enter("2580");
        shop.press("#staff-to-diagnostics");
        return shop;
    }
}
