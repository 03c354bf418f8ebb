package io.placard.kiosk.demo;

import io.placard.catalog.Assignment;
import io.placard.kiosk.demo.bench.DemoBench;
import io.placard.kiosk.demo.broadcast.ChangeSource;
import io.placard.kiosk.demo.catalogue.ShopLabel;
import io.placard.kiosk.demo.catalogue.ShopProduct;
import io.placard.kiosk.demo.catalogue.TagCodes;
import io.placard.kiosk.demo.shop.Churn;
import io.placard.kiosk.demo.shop.Shop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Plays the people of the demo: the shopper at the bench, the staff at the back end, and whoever trips over the cable.
 */
final class DemoStaff implements DemoControls {
    private final Shop shop;
    private final Churn churn;
    private final DemoNetwork network;
    private final Optional<DemoBench> bench;
    private final Deque<ShopProduct> deleted = new ArrayDeque<>();

    DemoStaff(Shop shop, Churn churn, DemoNetwork network, Optional<DemoBench> bench) {
        this.shop = shop;
        this.churn = churn;
        this.network = network;
        this.bench = bench;
    }

    @Override
    public List<DemoTag> tags() {
        var tags = new ArrayList<DemoTag>();
        shop.labels().stream()
                .filter(each -> each.code().length() > 1)
                .map(this::tag)
                .forEach(tags::add);
        tags.add(new DemoTag(TagCodes.UNKNOWN, DemoTag.Kind.UNKNOWN, "A tag that stands for nothing", null));
        return tags;
    }

    private DemoTag tag(ShopLabel label) {
        var target = label.assignment().target();
        var productId = target instanceof Assignment.ToProduct(var id) ? id : null;
        return new DemoTag(label.code(), kind(target), title(target), productId);
    }

    private DemoTag.Kind kind(Assignment.Target target) {
        return switch (target) {
            case Assignment.ToProduct(var id) ->
                shop.find(id).filter(each -> each.stock() > 0).isPresent()
                        ? DemoTag.Kind.PRODUCT
                        : DemoTag.Kind.OUT_OF_STOCK_PRODUCT;
            case Assignment.ToBrand _ -> DemoTag.Kind.BRAND;
            case Assignment.ToCategory _ -> DemoTag.Kind.CATEGORY;
            case Assignment.ToBrandInCategory _ -> DemoTag.Kind.BRAND_IN_CATEGORY;
        };
    }

    private String title(Assignment.Target target) {
        return switch (target) {
            case Assignment.ToProduct(var id) ->
                shop.find(id).map(ShopProduct::name).orElse("Product " + id + ", deleted");
            case Assignment.ToBrand(var id) -> brand(id);
            case Assignment.ToCategory(var id) -> category(id);
            case Assignment.ToBrandInCategory(var brand, var category) -> brand(brand) + " in " + category(category);
        };
    }

    private String brand(long id) {
        return shop.assortment().brands().get((int) id - 1).name();
    }

    private String category(long id) {
        return shop.assortment().categories().get((int) id - 1).name();
    }

    @Override
    public Optional<String> tagOnPad() {
        return bench.flatMap(DemoBench::tag);
    }

    @Override
    public void putTag(String code) {
        if (!code.matches("[0-9A-Fa-f]{10}")) {
            throw new IllegalArgumentException("A tag has ten hex digits, not \"" + code + "\"");
        }
        bench().put(code.toUpperCase(Locale.ROOT));
    }

    @Override
    public void removeTag() {
        bench().remove();
    }

    @Override
    public List<DemoSlot> slots() {
        var slots = new ArrayList<DemoSlot>();
        shop.labels().stream()
                .filter(each -> each.code().length() == 1)
                .forEach(each -> slots.add(slot(Integer.parseInt(each.code()), each)));
        return slots;
    }

    private DemoSlot slot(int number, ShopLabel label) {
        var covered = bench.filter(each -> each.isCovered(number)).isPresent();
        return new DemoSlot(number, covered, title(label.assignment().target()));
    }

    @Override
    public void cover(int number) {
        bench().cover(number);
    }

    @Override
    public void uncover(int number) {
        bench().uncover(number);
    }

    private DemoBench bench() {
        return bench.orElseThrow(() -> new IllegalStateException(
                "This computer cannot simulate devices: use Linux or macOS, or connect a real reader"));
    }

    @Override
    public boolean edit(long productId, ProductEdit edit) {
        return shop.update(productId, each -> ProductEditor.apply(edit, each), edit.source())
                .isPresent();
    }

    @Override
    public boolean delete(long productId) {
        remember(productId);
        return shop.delete(productId, ChangeSource.BACK_OFFICE);
    }

    @Override
    public boolean deleteAsDuplicate(long productId) {
        remember(productId);
        return shop.deleteDuplicate(productId);
    }

    private void remember(long productId) {
        synchronized (deleted) {
            shop.find(productId).ifPresent(deleted::push);
        }
    }

    @Override
    public boolean undelete() {
        synchronized (deleted) {
            var last = deleted.poll();
            return last != null && shop.create(last, ChangeSource.BACK_OFFICE);
        }
    }

    @Override
    public void cutNetwork() {
        network.cut();
    }

    @Override
    public void restoreNetwork() {
        network.restore();
    }

    @Override
    public boolean isNetworkCut() {
        return network.isCut();
    }

    @Override
    public void setChurning(boolean on) {
        churn.turn(on);
    }

    @Override
    public boolean isChurning() {
        return churn.isOn();
    }
}
