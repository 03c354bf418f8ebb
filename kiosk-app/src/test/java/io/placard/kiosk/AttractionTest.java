package io.placard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.kiosk.attract.AttractView;
import io.placard.kiosk.attract.AttractViewModel;
import io.placard.kiosk.samples.FakeFilms;
import io.placard.kiosk.samples.OnFxThread;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SamplePictures;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.ui.Money;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.Wording;
import io.placard.kiosk.ui.picture.PictureCache;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class AttractionTest {
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(20));
    private final List<AttractView> seen = new ArrayList<>();
    private final List<AttractViewModel> models = new ArrayList<>();
    private final Attraction attraction = new Attraction(this::model, this::view, seen::remove);
    private PictureCache pictures;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        pictures = new PictureCache(
                new SamplePictures(folder), OnFxThread.theme(1080, 1920).palette(), Runnable::run, 1 << 20);
    }

    @AfterEach
    void close() {
        pictures.close();
    }

    @Test
    void holdsNoViewWhenItIsHidden() {
        attraction.show();
        attraction.hide();

        assertThat(seen).isEmpty();
    }

    @Test
    void showsAnotherViewEachTime() {
        attraction.show();
        var first = seen.getFirst();
        attraction.hide();
        attraction.show();

        assertThat(seen).hasSize(1).doesNotContain(first);
    }

    @Test
    void goesOnInItsProgrammeWhereItWas() {
        attraction.show();
        attraction.hide();
        attraction.show();

        assertThat(models).hasSize(1);
    }

    private AttractViewModel model() {
        var built = new AttractViewModel(catalog, Clock.systemUTC(), _ -> {}, Runnable::run);
        models.add(built);
        return built;
    }

    private AttractView view(AttractViewModel model) {
        var wording = new Wording(
                new Texts(Locale.US), new Money(Locale.US, catalog.settings().currency()), Clock.systemUTC());
        var built = new AttractView(
                model,
                OnFxThread.theme(1080, 1920),
                wording,
                pictures,
                FakeFilms.none(),
                new ReadOnlyStringWrapper("").getReadOnlyProperty());
        seen.add(built);
        return built;
    }
}
