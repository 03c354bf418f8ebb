package io.placard.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.placard.catalog.AgeRule;
import io.placard.catalog.Article;
import io.placard.kiosk.samples.SampleCatalog;
import io.placard.kiosk.samples.SampleProducts;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.ui.Money;
import io.placard.kiosk.ui.Texts;
import io.placard.kiosk.ui.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private final SampleCatalog catalog = new SampleCatalog(SampleProducts.products(12));
    private final Script script = script(Locale.US);

    @Test
    void saysAListsTitleHowMuchIsOnItAndWhatCanBeDone() {
        var category = catalog.categories().getFirst();
        var count = catalog.inCategory(category.id()).size();

        assertThat(script.page(new Route.CategoryPage(category.id())))
                .startsWith(category.name() + ". " + count + " products. ")
                .endsWith("Touch one to hear it.");
    }

    @Test
    void saysWhatAProductIsAndCosts() {
        var product = catalog.listed().getFirst();

        assertThat(script.page(new Route.ProductPage(product.id())))
                .startsWith(product.name() + ". ")
                .contains("$");
    }

    @Test
    void readsAnArticleWithoutItsMarkup() {
        catalog.publish(List.of(new Article(7, "Steeping", "<h3>Water</h3><p>Not <b>too</b> hot</p>", "", "", "")));

        assertThat(script.page(new Route.ArticlePage(7))).isEqualTo("Steeping. Water Not too hot.");
    }

    @Test
    void saysNothingWhileNobodyIsThere() {
        assertThat(script.page(new Route.Attract())).isEmpty();
        assertThat(script.overlay(new Overlay.None())).isEmpty();
    }

    @Test
    void asksWhetherAnybodyIsStillThere() {
        assertThat(script.overlay(new Overlay.StillThere(20)))
                .isEqualTo("Are you still there? Starting afresh in 20 seconds.");
    }

    @Test
    void asksForTheAgeTheWayTheScreenDoes() {
        var rule = new AgeRule(AgeRule.Gate.ASK, 18);

        assertThat(script.overlay(new Overlay.AgeQuestion(rule, LocalDate.EPOCH)))
                .startsWith("Are you 18 or older? ");
    }

    @Test
    void tellsTheChosenFromTheOthers() {
        assertThat(script.control("Contrast: High", true)).isEqualTo("Contrast: High. Chosen.");
        assertThat(script.control("Contrast: As usual", false)).isEqualTo("Contrast: As usual");
    }

    @Test
    void speaksTheShoppersLanguage() {
        var german = script(Locale.GERMANY);

        assertThat(german.locale()).isEqualTo(Locale.GERMANY);
        assertThat(german.page(new Route.Search())).contains("Was suchen Sie?");
    }

    private Script script(Locale locale) {
        var money = new Money(locale, Currency.getInstance("USD"));
        return new Script(catalog, new Wording(new Texts(locale), money, () -> Instant.EPOCH));
    }
}
