import './panel-head.css';
import * as pageWords from '../../content/words/page';
import * as words from '../../content/words/panel';
import { hashOf, type Route } from '../../domain/route';
import { SearchBox } from '../search/search-box';
import type { Query } from '../search/use-query';

const ofNotes: Route['page'][] = ['notities', 'notities-afdrukken', 'prullenbak'];

/** Stays on top of the panel: the search field, and the way to all cards and to all notes. */
export function PanelHead({ route, query }: { route: Route; query: Query }) {
  const amongNotes = ofNotes.includes(route.page);
  return (
    <header class="panel-head">
      <h1 class="only-heard">{pageWords.product}</h1>
      <SearchBox query={query} />
      <nav class="tabs" aria-label={words.panel.tabs}>
        <Tab to={{ page: 'kaarten' }} open={!amongNotes} label={words.panel.cards} />
        <Tab to={{ page: 'notities' }} open={amongNotes} label={words.panel.notes} />
      </nav>
    </header>
  );
}

function Tab({ to, open, label }: { to: Route; open: boolean; label: string }) {
  return (
    <a class="tab" href={hashOf(to)} aria-current={open ? 'page' : undefined}>
      {label}
    </a>
  );
}
