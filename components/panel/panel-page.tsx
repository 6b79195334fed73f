import './panel-page.css';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { goTo, routeBeforeSearch } from '../../browser/address';
import type { Role } from '../../domain/deck/deck';
import { findCard } from '../../domain/deck/deck-lookup';
import type { Route } from '../../domain/route';
import type { Keys, Settings } from '../../domain/settings';
import { rememberOpened } from '../../storage/values/favourites';
import { toggleSharing } from '../../storage/values/sharing';
import { LargeView } from '../cards/large-view';
import { hueOf } from '../deck/hue';
import { useDeck } from '../deck/use-deck';
import { useToday } from '../deck/use-today';
import { MirrorView } from '../lead/mirror-view';
import { CapturedBar, UndoBar, UndoContext, useUndo } from '../notes/undo';
import { useCapture, type WaitingText } from '../notes/use-capture';
import { useSettings } from '../page/use-settings';
import { useThisWindow } from '../page/use-this-window';
import { WritingContext } from '../page/writing';
import { LargeQuestion } from '../prepare/large-question';
import { ScreenView } from '../screen/screen-view';
import { SearchResults } from '../search/search-results';
import { type Query, useQuery } from '../search/use-query';
import { HelpSheet } from './help-sheet';
import { PanelBar } from './panel-bar';
import { PanelContent } from './panel-content';
import { PanelHead } from './panel-head';
import { PanelMenu } from './panel-menu';
import { useArrivals } from './use-arrivals';
import { useCardOfConversation } from './use-card-of-conversation';
import { useFocusInSight } from './use-focus-in-sight';
import { focusOn, useFocusOnRoute } from './use-focus-on-route';
import { useRoute } from './use-route';
import { useSingleKeys } from './use-single-keys';
import { useTitle } from './use-title';

/** The side panel, and the same in a tab of its own. What the team sees of a conversation knows nothing of the rest. */
export function PanelPage() {
  const route = useRoute();
  if (route.page === 'gesprek' && route.id) {
    if (route.part === 'scherm') return <ScreenView key={route.id} id={route.id} />;
    if (route.part === 'spiegel') return <MirrorView key={route.id} id={route.id} />;
  }
  return <Panel route={route} />;
}

/** Search, all cards, all notes, all conversations. */
function Panel({ route }: { route: Route }) {
  const settings = useSettings();
  const today = useToday(settings);
  const deck = useDeck();
  const query = useQuery(route, settings.role);
  const [helping, setHelping] = useState(false);
  const undo = useUndo();
  const window = useThisWindow();
  const waiting = useCapture(window?.id);
  // Under the results lies what was shown before: it is there again when the search ends.
  const under = useMemo(() => (route.page === 'zoek' ? routeBeforeSearch() : route), [route]);

  const ofConversation = useCardOfConversation(under);
  const shown = 'card' in under ? findCard(deck, under.card) : ofConversation;

  useArrivals(query);
  useFocusOnRoute(route);
  useFocusInSight();
  useKeys(route, settings.keys, query, () => setHelping(true));
  useTitle(deck, route);
  useRemembered(route);

  const filling = fillingWindow(route, settings.role);
  if (filling) return filling;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links in it are what is pressed, by Enter too.
    <div
      class="panel paper"
      style={hueOf(shown ?? today.card)}
      onClick={(event) => follow(event, route, query)}
    >
      <PanelHead route={under} query={query} hasNotes={settings.writing !== 'uit'}>
        <PanelMenu route={route} inTab={window?.inTab ?? false} onHelp={() => setHelping(true)} />
      </PanelHead>
      <main class="panel__main">
        {query.found ? (
          <SearchResults query={query} found={query.found} onPick={pickFor(route, waiting, settings)} />
        ) : (
          <WritingContext.Provider value={settings.writing}>
            <UndoContext.Provider value={undo.removed}>
              <PanelContent route={under} role={settings.role} today={today} waiting={waiting} />
            </UndoContext.Provider>
          </WritingContext.Provider>
        )}
      </main>
      <PanelBar>
        {!undo.gone && <CapturedBar waiting={waiting} />}
        <UndoBar undo={undo} />
      </PanelBar>
      <HelpSheet open={helping} keys={settings.keys} onClose={() => setHelping(false)} />
    </div>
  );
}

/** What picking a result does, while text waits for the behaviour it will be a note on. */
function pickFor({ page }: Route, { capture, saveWith }: WaitingText, { writing }: Settings) {
  return page === 'bewaar' && capture && writing === 'aan' ? saveWith : undefined;
}

/** The single keys of the panel. */
function useKeys(route: Route, keys: Keys, { toField }: Query, help: () => void): void {
  const conversation = () => goTo({ page: 'gesprek' });
  useSingleKeys(hasOwnKeys(route) ? 'uit' : keys, {
    search: toField,
    help,
    conversation,
    sharing: toggleSharing,
  });
}

/** A view for a shared screen that shows cards or questions has keys of its own. */
function hasOwnKeys(route: Route): boolean {
  return route.page === 'groot' || (route.page === 'vragen' && route.question !== undefined);
}

/** What is shown in place of the whole panel: for a shared screen. */
function fillingWindow(route: Route, role: Role) {
  if (route.page === 'groot') return <LargeView route={route} role={role} />;
  if (route.page === 'vragen' && route.question) return <LargeQuestion id={route.question} />;
  return undefined;
}

/** A behaviour that one went to is among those opened last. */
function useRemembered(route: Route): void {
  useLayoutEffect(() => {
    if (route.page === 'gedrag') rememberOpened(route.behaviour).catch(() => undefined);
  }, [route]);
}

/** A link to what is shown already changes no address, but ends the search as the others do. */
function follow(event: MouseEvent, route: Route, query: Query): void {
  const link = (event.target as Element).closest('a');
  if (link?.hash !== location.hash) return;
  query.end();
  focusOn(route);
}
