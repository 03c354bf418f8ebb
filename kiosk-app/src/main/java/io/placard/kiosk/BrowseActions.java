package io.placard.kiosk;

import io.placard.kiosk.browse.BrowseViewModel;
import io.placard.kiosk.shell.Navigator;
import io.placard.kiosk.shell.Overlay;
import io.placard.kiosk.shell.Route;
import io.placard.kiosk.shell.Session;

/** From a page of products to others, and to the sheet that narrows it. */
record BrowseActions(Navigator navigator, Session session) implements BrowseViewModel.Actions {
    @Override
    public void goTo(Route route) {
        navigator.go(route);
    }

    @Override
    public void filter(Route page) {
        session.lay(new Overlay.FilterChoice(page));
    }
}
