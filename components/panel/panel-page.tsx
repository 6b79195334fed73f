import './panel-page.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openInTab, openSettings } from '../../browser/pages';
import { deck } from '../../content/deck';
import * as pageWords from '../../content/words/page';
import * as words from '../../content/words/panel';
import { findBehaviour, findCard } from '../../domain/deck/deck-lookup';
import { hashOf, type Route, routeOf } from '../../domain/route';
import { rememberOpened } from '../../storage/values/favourites';
import { takePanelTargets } from '../../storage/values/panel-target';
import { CardsView } from '../cards/cards-view';
import { LargeView } from '../cards/large-view';
import { PrintView } from '../cards/print-view';
import { focusWhenThere } from '../controls/focus';
import { useToday } from '../deck/use-today';
import { CaptureView } from '../notes/capture-view';
import { NotesPrint } from '../notes/notes-print';
import { NotesView } from '../notes/notes-view';
import { TrashView } from '../notes/trash-view';
import { type Undo, UndoBar, useUndo } from '../notes/undo';
import { useCapture, type WaitingText } from '../notes/use-capture';
import { useSettings } from '../page/use-settings';
import { useThisWindow } from '../page/use-this-window';
import { SearchBox } from '../search/search-box';
import { SearchResults } from '../search/search-results';
import { useSearch } from '../search/use-search';
import { HelpSheet } from './help-sheet';
import { useRoute } from './use-route';
import { useSingleKeys } from './use-single-keys';

const ofNotes: Route['page'][] = ['notities', 'notities-afdrukken', 'prullenbak'];

/** The side panel, and the same in a tab of its own: search, all cards, all notes. */
export function PanelPage() {
  const [settings] = useSettings();
  const today = useToday(settings);
  const [asked] = useRoute();
  const route = known(asked);
  const [query, setQuery] = useState(route.page === 'zoek' ? route.query : '');
  const [helping, setHelping] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const found = useSearch(query, settings.role);
  const undo = useUndo();
  const window = useThisWindow();
  const waiting = useCapture(window?.id);

  const toSearch = () => field.current?.focus();
  const clear = () => {
    setQuery('');
    toSearch();
  };
  useTargets((hash) => {
    // Asked for a second time the address does not change, but the search has to end, and the cursor to come back.
    if (hash === location.hash) setQuery('');
    if (routeOf(hash).page === 'zoek') toSearch();
  });
  const isLarge = route.page === 'groot';
  useSingleKeys(isLarge ? 'uit' : settings.keys, { '/': toSearch, '?': () => setHelping(true) });

  const place = hashOf(route);
  const isFirst = useRef(true);
  // With the drawing and not after it: on a busy machine someone may have clicked in a field by then.
  useLayoutEffect(() => {
    // Going somewhere ends the search; being sent to the search begins one.
    setQuery(route.page === 'zoek' ? route.query : '');
    if (route.page === 'zoek') toSearch();
    if (route.page === 'gedrag') rememberOpened(route.behaviour).catch(() => undefined);
    // At the start the focus is nowhere yet, and may stay there.
    if (!isFirst.current) focusOn(route);
    isFirst.current = false;
  }, [place]);

  /** A link to the place where one is changes no address, but ends the search as the others do. */
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (link?.hash !== location.hash) return;
    setQuery('');
    focusOn(route);
  };

  if (route.page === 'groot') return <LargeView route={route} role={settings.role} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links in it are what is pressed, by Enter too.
    <div class="panel paper" data-hue={'card' in route ? route.card : today.card.id} onClick={follow}>
      <header class="panel__head">
        <h1 class="only-heard">{pageWords.product}</h1>
        <SearchBox field={field} query={query} onQuery={setQuery} />
        <nav class="tabs" aria-label={words.panel.tabs}>
          <Tab to={{ page: 'kaarten' }} open={!ofNotes.includes(route.page)} label={words.panel.cards} />
          <Tab to={{ page: 'notities' }} open={ofNotes.includes(route.page)} label={words.panel.notes} />
        </nav>
      </header>
      <main class="panel__main">
        {found ? (
          <SearchResults
            query={query}
            found={found}
            onPick={route.page === 'bewaar' && waiting.capture ? waiting.keepWith : undefined}
            onLeave={toSearch}
            onClear={clear}
          />
        ) : (
          <Content route={route} role={settings.role} today={today} waiting={waiting} undo={undo} />
        )}
      </main>
      <Foot route={route} inTab={window?.inTab ?? false} onHelp={() => setHelping(true)} />
      <UndoBar undo={undo} />
      <HelpSheet open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}

interface ContentProps {
  route: Route;
  role: Parameters<typeof CardsView>[0]['role'];
  today: ReturnType<typeof useToday>;
  waiting: WaitingText;
  undo: Undo;
}

function Content({ route, role, today, waiting, undo }: ContentProps) {
  switch (route.page) {
    case 'notities':
      return <NotesView onRemoved={undo.removed} />;
    case 'notities-afdrukken':
      return <NotesPrint />;
    case 'prullenbak':
      return <TrashView />;
    case 'print':
      return <PrintView role={role} />;
    case 'bewaar':
      return <CaptureView waiting={waiting} role={role} today={today} />;
    default:
      return <CardsView route={route} role={role} todays={today.card.id} onRemoved={undo.removed} />;
  }
}

function Foot({ route, inTab, onHelp }: { route: Route; inTab: boolean; onHelp: () => void }) {
  const draw = () => {
    const others = deck.cards.filter(({ id }) => !('card' in route) || id !== route.card);
    const drawn = others[Math.floor(Math.random() * others.length)];
    if (drawn) location.hash = hashOf({ page: 'kaart', card: drawn.id });
  };
  const actions: [string, () => void][] = [
    [words.panel.random, draw],
    [words.panel.print, () => openInTab(hashOf({ page: 'print' }))],
    [words.help.open, onHelp],
    [words.panel.settings, openSettings],
  ];
  if (!inTab) actions.push([words.panel.widen, () => openInTab(hashOf(route))]);
  return (
    <footer class="panel__foot">
      {actions.map(([label, act]) => (
        <button key={label} type="button" class="nl-button nl-button--subtle" onClick={act}>
          {label}
        </button>
      ))}
    </footer>
  );
}

function Tab({ to, open, label }: { to: Route; open: boolean; label: string }) {
  return (
    <a class="tab" href={hashOf(to)} aria-current={open ? 'page' : undefined}>
      {label}
    </a>
  );
}

/** What led to a card or behaviour (a result, a list, the large view) is gone or stands elsewhere: the focus goes along. */
function focusOn(route: Route): void {
  if (route.page === 'gedrag')
    focusWhenThere(`[data-behaviour="${CSS.escape(route.behaviour)}"] .behaviour-item__head`);
  if (route.page !== 'kaart') return;
  const card = `[data-card="${CSS.escape(route.card)}"]`;
  // Who closes a behaviour stays where it was.
  if (!document.activeElement?.closest(card)) focusWhenThere(`${card} .card__head`);
}

/** A place that exists: an old address of a card or behaviour that is gone leads to the nearest one. */
function known(route: Route): Route {
  if (!('card' in route)) return route;
  const behaviour = 'behaviour' in route ? route.behaviour : undefined;
  if (behaviour && !findBehaviour(deck, behaviour)) return known({ page: 'kaart', card: route.card });
  return findCard(deck, route.card) ? route : { page: 'kaarten' };
}

/**
 * Goes where the new tab, the popup or a shortcut asked this window's panel to go.
 * A panel that just opened with nowhere to go puts the cursor in search: Firefox opens its sidebar by a shortcut
 * that tells us nothing.
 */
function useTargets(onTarget: (hash: string) => void): void {
  const window = useThisWindow();
  useEffect(() => {
    if (!window || window.inTab) return;
    if (location.hash === '') onTarget(hashOf({ page: 'zoek', query: '' }));
    return takePanelTargets(window.id, (hash) => {
      onTarget(hash);
      location.hash = hash;
    });
  }, [window]);
}
