package io.placard.kiosk.demo;

import java.util.List;
import java.util.Optional;

/**
 * Everything a person can do in the demo, by the operations endpoint or by the drawer on the screen. Safe to use from
 * any thread; {@link #cutNetwork} and {@link #restoreNetwork} may take up to half a second, all else returns at once.
 */
public interface DemoControls {
    /** The tags at hand, one of each kind at least. */
    List<DemoTag> tags();

    /** The tag that lies on the pad. */
    Optional<String> tagOnPad();

    /**
     * Lays a tag on the pad, in place of any other.
     *
     * @param code ten hex digits
     * @throws IllegalArgumentException where the code is no EM4100 id
     * @throws IllegalStateException where this platform cannot simulate devices
     */
    void putTag(String code);

    /** Lifts the tag, if there is one. */
    void removeTag();

    /** The slots, by number. */
    List<DemoSlot> slots();

    /**
     * Puts something over a slot.
     *
     * @throws IllegalArgumentException where there is no such slot
     * @throws IllegalStateException where this platform cannot simulate devices
     */
    void cover(int number);

    /** Frees a slot; throws as {@link #cover} does. */
    void uncover(int number);

    /** Changes a product in the store; false where there is none. */
    boolean edit(long productId, ProductEdit edit);

    /** Deletes a product from the store; false where there is none. */
    boolean delete(long productId);

    /** Deletes a product as a duplicate of another's SKU, which the back end does not broadcast. */
    boolean deleteAsDuplicate(long productId);

    /** Brings back the product that was deleted last; false where none was. */
    boolean undelete();

    /** Makes the store and its live channel unreachable: listeners and connections are closed. */
    void cutNetwork();

    /** Ends {@link #cutNetwork}, at the same addresses. */
    void restoreNetwork();

    boolean isNetworkCut();

    /** Whether stock and promotions move by themselves. */
    void setChurning(boolean on);

    boolean isChurning();
}
