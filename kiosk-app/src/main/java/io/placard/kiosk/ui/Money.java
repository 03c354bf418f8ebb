package io.placard.kiosk.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Writes amounts as the shopper's language writes the store's currency. Used on one thread. */
public final class Money {
    private final Locale locale;
    private NumberFormat exact;
    private NumberFormat whole;

    public Money(Locale locale, Currency currency) {
        this.locale = locale;
        this.exact = format(currency, currency.getDefaultFractionDigits());
        this.whole = format(currency, 0);
    }

    /** Writes another currency from now on. */
    public void use(Currency currency) {
        if (!currency.equals(exact.getCurrency())) {
            exact = format(currency, currency.getDefaultFractionDigits());
            whole = format(currency, 0);
        }
    }

    /** A price: cents only where there are any. */
    public String price(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0 ? whole.format(amount) : exact.format(amount);
    }

    private NumberFormat format(Currency currency, int digits) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(Math.max(0, digits));
        format.setMaximumFractionDigits(Math.max(0, digits));
        return format;
    }
}
