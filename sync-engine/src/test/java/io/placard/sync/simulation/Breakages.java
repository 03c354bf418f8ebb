package io.placard.sync.simulation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.placard.sync.cache.CopyOnDisk;
import io.placard.sync.cache.Put;
import io.placard.sync.cache.ReadOutcome;
import io.placard.sync.cache.Reconciled;
import io.placard.sync.cache.StoredProduct;
import io.placard.sync.cache.Write;
import io.placard.sync.json.RawJson;
import io.placard.sync.json.Timestamps;
import io.placard.sync.machine.Tombstones;
import io.placard.sync.realtime.Realtime;
import io.placard.sync.realtime.Signal;
import io.placard.sync.rest.Answer;
import io.placard.sync.rest.CatalogApi;
import io.placard.sync.wire.Freshness;
import io.placard.sync.wire.ProductCheck;
import io.placard.sync.wire.ProductPage;
import io.placard.sync.wire.WireProduct;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Ways to break the engine on purpose, by parts that are nearly as they should be. */
final class Breakages {
    private Breakages() {}

    /** Rows of a read are written whether or not they are older than what is there. */
    static CopyOnDisk withoutVersionGuard(CopyOnDisk disk) {
        return new DelegatingDisk(disk) {
            private final Map<Long, WireProduct> older = new HashMap<>();

            @Override
            public Write<Boolean> stage(Collection<WireProduct> rows) {
                rows.stream().filter(this::isOlder).forEach(each -> older.put(each.id(), each));
                return super.stage(rows);
            }

            @Override
            public Write<Boolean> unstage() {
                older.clear();
                return super.unstage();
            }

            @Override
            public Write<Reconciled> apply(ReadOutcome outcome) {
                older.keySet().forEach(this::delete);
                super.stage(older.values());
                return super.apply(outcome);
            }

            private boolean isOlder(WireProduct row) {
                var stored = find(row.id()).map(StoredProduct::updatedAt).orElse(null);
                return Freshness.of(stored, row.product().updatedAt()) == Freshness.STALE;
            }
        };
    }

    /** An event's product is shown, and committed with the write that follows. */
    static CopyOnDisk showingBeforeCommitting(CopyOnDisk disk) {
        return new DelegatingDisk(disk) {
            private List<WireProduct> uncommitted = List.of();

            @Override
            public Write<List<Put>> putAll(List<WireProduct> products) {
                var before = uncommitted;
                uncommitted = products;
                super.putAll(before);
                return new Write.Done<>(Collections.nCopies(products.size(), Put.UPDATED));
            }
        };
    }

    /** What an event leaves out is lost instead of kept. */
    static CopyOnDisk blankingAbsentFields(CopyOnDisk disk) {
        return new DelegatingDisk(disk) {
            @Override
            public Optional<StoredProduct> find(long productId) {
                return super.find(productId)
                        .map(stored -> new StoredProduct(productId, stored.updatedAt(), bare(stored)));
            }
        };
    }

    private static RawJson bare(StoredProduct stored) {
        var json = JsonNodeFactory.instance.objectNode().put("id", stored.id());
        stored.findUpdatedAt().ifPresent(version -> json.put("updated_at", Timestamps.format(version)));
        return RawJson.of(json.toString());
    }

    /** What a complete read misses is taken to be deleted. */
    static CatalogApi deletingOnSingleAbsence(CatalogApi api) {
        return new DelegatingApi(api) {
            private final Set<Long> seen = new HashSet<>();
            private boolean hasReadAll;

            @Override
            public Answer<RawJson> settings(@Nullable String etag) {
                hasReadAll = true;
                return super.settings(etag);
            }

            @Override
            public Answer<ProductPage> products(int page, @Nullable Instant changedSince) {
                var answer = super.products(page, changedSince);
                hasReadAll &= changedSince == null;
                if (page == 1) {
                    seen.clear();
                }
                answer.find().ifPresent(read -> read.products().forEach(each -> seen.add(each.id())));
                return answer;
            }

            @Override
            public Answer<List<ProductCheck>> checkProducts(long storeId, List<KnownProduct> products) {
                if (!hasReadAll || products.stream().anyMatch(each -> seen.contains(each.id()))) {
                    // An audit's question.
                    return super.checkProducts(storeId, products);
                }
                return new Answer.Ok<>(
                        products.stream()
                                .map(each -> new ProductCheck(each.id(), ProductCheck.Status.DELETED, null, null))
                                .toList(),
                        null);
            }
        };
    }

    /** The store is never asked about what is cached. */
    static CatalogApi withoutAudit(CatalogApi api) {
        return new DelegatingApi(api) {
            @Override
            public Answer<List<ProductCheck>> checkProducts(long storeId, List<KnownProduct> products) {
                return new Answer.Ok<>(List.of(), null);
            }
        };
    }

    /** What the store once said to be gone is taken to be gone for good, though it was made anew. */
    static CatalogApi believingOldAnswers(CatalogApi api) {
        return new DelegatingApi(api) {
            private final Set<Long> gone = new HashSet<>();

            @Override
            public Answer<List<ProductCheck>> checkProducts(long storeId, List<KnownProduct> products) {
                return super.checkProducts(storeId, products)
                        .map(checks -> checks.stream().map(this::remembered).toList());
            }

            private ProductCheck remembered(ProductCheck check) {
                if (check.status() == ProductCheck.Status.DELETED) {
                    gone.add(check.id());
                }
                return gone.contains(check.id())
                        ? new ProductCheck(check.id(), ProductCheck.Status.DELETED, null, null)
                        : check;
            }
        };
    }

    /** Changes are asked for from where the last read ended, not from a minute before. */
    static CatalogApi readingWithoutOverlap(CatalogApi api) {
        return new DelegatingApi(api) {
            @Override
            public Answer<ProductPage> products(int page, @Nullable Instant changedSince) {
                return super.products(page, changedSince == null ? null : changedSince.plus(Duration.ofSeconds(60)));
            }
        };
    }

    /** Nobody remembers what is gone. */
    static Tombstones neverBurying(LongSupplier nanos) {
        return new Tombstones(nanos) {
            @Override
            public void bury(long productId, @Nullable Instant version) {
                // That is what is broken.
            }
        };
    }

    /** What happened while there was no live channel is not read when it is back. */
    static Breakage skippingTheReadAfterAReturn() {
        var skips = new AtomicBoolean();
        return Breakage.ofStore(api -> skipping(api, skips))
                .andLive(live -> (endpoint, generation, signals) -> live.connect(endpoint, generation, signal -> {
                    if (signal instanceof Signal.Subscribed) {
                        skips.set(generation > 1);
                    }
                    signals.accept(signal);
                }));
    }

    private static CatalogApi skipping(CatalogApi api, AtomicBoolean skips) {
        return new DelegatingApi(api) {
            private boolean isSkipping;

            @Override
            public Answer<ProductPage> products(int page, @Nullable Instant changedSince) {
                if (changedSince != null) {
                    isSkipping = skips.getAndSet(false);
                }
                return isSkipping
                        ? new Answer.Ok<>(new ProductPage(List.of(), List.of(), 1, OptionalInt.empty(), 1, -1), null)
                        : super.products(page, changedSince);
            }

            @Override
            public Answer<RawJson> settings(@Nullable String etag) {
                isSkipping = false;
                return super.settings(etag);
            }
        };
    }

    /** The end of a product is remembered without its last version. */
    static Realtime forgettingWhichVersionEnded(Realtime live) {
        return (endpoint, generation, signals) ->
                live.connect(endpoint, generation, signal -> signals.accept(withoutVersion(signal)));
    }

    private static Signal withoutVersion(Signal signal) {
        if (signal instanceof Signal.Frame(var generation, var event, var data, var received)
                && event.equals("product_destroyed")) {
            return new Signal.Frame(
                    generation, event, data.replaceAll("\"updated_at\":\"[^\"]*\"", "\"x\":0"), received);
        }
        return signal;
    }
}
