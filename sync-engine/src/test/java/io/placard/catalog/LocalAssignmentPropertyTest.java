package io.placard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.Assignment.Target;
import io.placard.catalog.Assignment.ToBrand;
import io.placard.catalog.Assignment.ToBrandInCategory;
import io.placard.catalog.Assignment.ToCategory;
import io.placard.catalog.Assignment.ToProduct;
import io.placard.catalog.LocalAssignment.Standing;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who wins, store or local, whatever either says. */
class LocalAssignmentPropertyTest {
    private static final List<Target> TARGETS =
            List.of(new ToProduct(1), new ToProduct(2), new ToBrand(1), new ToCategory(1), new ToBrandInCategory(1, 1));

    @Property
    void holdsWhileTheStoreSaysWhatItSaidThen(@ForAll("local") LocalAssignment local) {
        assertThat(local.against(Optional.ofNullable(local.storeSaid()))).isEqualTo(Standing.HOLDS);
    }

    @Property
    void silenceReplacesNothing(@ForAll("local") LocalAssignment local) {
        assertThat(local.against(Optional.empty())).isEqualTo(Standing.HOLDS);
    }

    @Property
    void isConfirmedWhereTheStoreComesToSayTheSame(@ForAll("local") LocalAssignment local) {
        assertThat(local.against(Optional.of(local.target()))).isEqualTo(Standing.CONFIRMED);
    }

    @Property
    void anythingElseThatTheStoreSaysReplacesIt(@ForAll("local") LocalAssignment local, @ForAll("target") Target says) {
        var isNew = !says.equals(local.storeSaid()) && !says.equals(local.target());

        assertThat(local.against(Optional.of(says)) == Standing.REPLACED).isEqualTo(isNew);
    }

    @Property
    void nobodyIsEverShownWhatNeitherOfBothSays(
            @ForAll("local") LocalAssignment local, @ForAll("says") Optional<Target> says) {
        var shown = local.against(says) == Standing.HOLDS ? Optional.of(local.target()) : says;

        assertThat(shown).isPresent();
        assertThat(shown.equals(says) || shown.get().equals(local.target())).isTrue();
    }

    @Provide
    Arbitrary<Target> target() {
        return Arbitraries.of(TARGETS);
    }

    @Provide
    Arbitrary<Optional<Target>> says() {
        return target().optional();
    }

    /** Where the store said the same already, nothing local is made. */
    @Provide
    Arbitrary<LocalAssignment> local() {
        return target().flatMap(target -> target().filter(said -> !said.equals(target))
                .injectNull(0.3)
                .map(said -> new LocalAssignment("04A1", target, said)));
    }
}
