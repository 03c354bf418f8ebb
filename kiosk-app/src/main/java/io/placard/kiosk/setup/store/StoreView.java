package io.placard.kiosk.setup.store;

import io.placard.kiosk.setup.SetupDraft;
import io.placard.kiosk.setup.StoreTrial;
import io.placard.kiosk.setup.StoreTrial.Finding;
import io.placard.kiosk.setup.parts.EntryField;
import io.placard.kiosk.setup.parts.Next;
import io.placard.kiosk.setup.parts.Parts;
import io.placard.kiosk.setup.parts.StepView;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Three fields, and below them what the store answers. */
public final class StoreView implements StepView {
    private final StoreViewModel viewModel;
    private final Parts parts;
    private final EntryField url;
    private final EntryField catalogue;
    private final EntryField token;
    private final VBox answer;
    private final VBox body;
    private final ReadOnlyObjectWrapper<Next> next;

    public StoreView(StoreViewModel viewModel, Parts parts) {
        this.viewModel = viewModel;
        this.parts = parts;
        var texts = parts.texts();
        url = EntryField.plain(parts, "setup-url", texts.get("setup.store.url"), viewModel::typeUrl);
        catalogue = EntryField.plain(
                parts, "setup-catalogue", texts.get("setup.store.catalogue"), viewModel::typeCatalogue);
        token = EntryField.secret(parts, "setup-token", texts.get("setup.store.token"), viewModel::typeToken);
        answer = parts.column(0.6);
        answer.setId("setup-answer");
        body = parts.column(1.2, answer, url, catalogue, token);
        next = new ReadOnlyObjectWrapper<>(new Next(texts.get("setup.store.test"), false, viewModel::test));
    }

    @Override
    public Region body() {
        return body;
    }

    @Override
    public ObservableValue<Next> next() {
        return next.getReadOnlyProperty();
    }

    @Override
    public void show(SetupDraft draft) {
        var store = draft.store();
        var texts = parts.texts();
        url.show(store.url());
        catalogue.show(store.catalogue());
        token.show(store.token());
        url.complain(viewModel.isUrlWrong(store) ? texts.get("setup.store.url.wrong") : "");
        catalogue.complain(viewModel.isCatalogueWrong(store) ? texts.get("setup.store.catalogue.wrong") : "");
        answer.getChildren().setAll(lines(draft.trial()));
        Parts.show(answer, !answer.getChildren().isEmpty());
        next.set(
                switch (draft.trial()) {
                    case StoreTrial.Untried _ ->
                        new Next(texts.get("setup.store.test"), store.isComplete(), viewModel::test);
                    case StoreTrial.Running _ -> new Next(texts.get("setup.store.test"), false, viewModel::test);
                    case StoreTrial.Done done ->
                        new Next(
                                texts.get(done.isReadable() ? "setup.next" : "setup.store.anyway"),
                                true,
                                viewModel::goOn);
                });
    }

    private List<Node> lines(StoreTrial trial) {
        return switch (trial) {
            case StoreTrial.Untried _ -> List.of();
            case StoreTrial.Running _ -> List.of(parts.words(parts.texts().get("setup.store.testing")));
            case StoreTrial.Done done -> lines(done);
        };
    }

    private List<Node> lines(StoreTrial.Done done) {
        var lines = new ArrayList<Node>();
        done.findings().forEach(finding -> lines.add(line(finding)));
        if (lines.isEmpty()) {
            lines.add(parts.warning(parts.texts().get("setup.store.silent")));
        }
        if (!done.isReadable()) {
            lines.add(parts.row(
                    List.of(parts.chip("setup-test", parts.texts().get("setup.store.again"), viewModel::test))));
        }
        return lines;
    }

    private Node line(Finding finding) {
        var words = finding.isOk() ? parts.words(finding.words()) : parts.warning(finding.words());
        return parts.column(0.1, parts.label(finding.subject()), words);
    }
}
