import './panel-page.css';
import { useEffect } from 'preact/hooks';
import { openInTab, openSettings } from '../browser/pages';
import { deck } from '../content/deck';
import { words } from '../content/words';
import { findBehaviour, findCard } from '../domain/deck-lookup';
import { hashOf, type Route } from '../domain/route';
import { takePanelTargets } from '../storage/panel-target';
import { CardsView } from './cards-view';
import { NotesView } from './notes-view';
import { UndoBar, useUndo } from './undo';
import { useRoute } from './use-route';
import { useSettings } from './use-settings';
import { useThisWindow } from './use-this-window';
import { useToday } from './use-today';

/** The side panel, and the same in a tab of its own: all cards, all notes. */
export function PanelPage() {
  const [settings] = useSettings();
  const { card: todays } = useToday(settings);
  const [asked] = useRoute();
  const route = known(asked);
  const undo = useUndo();
  useTargets();

  const hue = 'card' in route ? route.card : todays.id;
  return (
    <div class="panel paper" data-hue={hue}>
      <h1 class="only-heard">{words.product}</h1>
      <header class="panel__head">
        <nav class="tabs" aria-label={words.panel.tabs}>
          <Tab to={{ page: 'kaarten' }} open={route.page !== 'notities'} label={words.panel.cards} />
          <Tab to={{ page: 'notities' }} open={route.page === 'notities'} label={words.panel.notes} />
        </nav>
      </header>
      <main class="panel__main">
        {route.page === 'notities' ? (
          <NotesView onRemoved={undo.removed} />
        ) : (
          <CardsView route={route} role={settings.role} todays={todays.id} onRemoved={undo.removed} />
        )}
      </main>
      <footer class="panel__foot">
        <button
          type="button"
          class="nl-button nl-button--subtle only-narrow"
          onClick={() => openInTab(hashOf(route))}
        >
          {words.panel.widen}
        </button>
        <button type="button" class="nl-button nl-button--subtle" onClick={openSettings}>
          {words.panel.settings}
        </button>
      </footer>
      <UndoBar undo={undo} />
    </div>
  );
}

function Tab({ to, open, label }: { to: Route; open: boolean; label: string }) {
  return (
    <a class="tab" href={hashOf(to)} aria-current={open ? 'page' : undefined}>
      {label}
    </a>
  );
}

/** A place that exists: an old address of a card or behaviour that is gone leads to the nearest one. */
function known(route: Route): Route {
  if (route.page === 'gedrag' && !findBehaviour(deck, route.behaviour)) {
    return known({ page: 'kaart', card: route.card });
  }
  if (route.page === 'kaart' && !findCard(deck, route.card)) return { page: 'kaarten' };
  return route;
}

/** Goes where the new tab, the popup or a shortcut asked this window's panel to go. */
function useTargets(): void {
  const window = useThisWindow();
  useEffect(() => {
    if (!window || window.inTab) return;
    return takePanelTargets(window.id, (hash) => {
      location.hash = hash;
    });
  }, [window]);
}
