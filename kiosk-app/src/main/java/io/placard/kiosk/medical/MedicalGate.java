package io.placard.kiosk.medical;

import io.placard.catalog.MedicalRule;
import io.placard.catalog.Product;
import io.placard.catalog.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Decides how each product is seen: as it is, veiled, or not at all. Staff lift the rule for one session. Changed on
 * one thread, asked on any.
 */
public final class MedicalGate {
    private final Supplier<MedicalRule> rule;
    private final List<Runnable> observers = new CopyOnWriteArrayList<>();
    private volatile boolean isUnlocked;

    /** @param rule what holds unless staff lift it; may change at any time */
    public MedicalGate(Supplier<MedicalRule> rule) {
        this.rule = rule;
    }

    /** Whether staff have lifted the rule for this session. */
    public boolean isUnlocked() {
        return isUnlocked;
    }

    /** Whether there is anything to lift. */
    public boolean isArmed() {
        return rule.get() != MedicalRule.NOTICE;
    }

    /** Staff: everything is seen as it is until the session ends. */
    public void unlock() {
        set(true);
    }

    /** The rule holds again. */
    public void rearm() {
        set(false);
    }

    /** Whether every product is seen as it is. */
    public boolean showsAll() {
        return isUnlocked || !isArmed();
    }

    /** Whether it is seen as it is. */
    public boolean isOpen(Product product) {
        return showsAll() || !product.flags().medicalOnly();
    }

    /** Whether nobody is told that there is such a product. */
    public boolean hides(Product product) {
        return !isOpen(product) && rule.get() == MedicalRule.HIDDEN;
    }

    /** As it is seen; empty where it is hidden. */
    public Optional<Product> seen(Product product) {
        if (isOpen(product)) {
            return Optional.of(product);
        }
        return hides(product) ? Optional.empty() : Optional.of(Veil.over(product));
    }

    /**
     * Calls the observer after staff have lifted the rule, or it holds again; on the same thread.
     *
     * @return ends the observation when closed
     */
    public Subscription observe(Runnable observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    private void set(boolean unlocked) {
        if (isUnlocked != unlocked) {
            isUnlocked = unlocked;
            observers.forEach(Runnable::run);
        }
    }
}
