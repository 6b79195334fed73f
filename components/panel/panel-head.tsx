import './panel-head.css';
import type { ComponentChildren } from 'preact';
import * as pageWords from '../../content/words/page';
import * as words from '../../content/words/panel';
import { hashOf, type Route } from '../../domain/route';
import { useSizeInStyles } from '../controls/use-size-in-styles';
import { SharingSwitch } from '../page/sharing-switch';
import { SearchBox } from '../search/search-box';
import type { Query } from '../search/use-query';

const ofNotes: Route['page'][] = ['notities', 'notities-afdrukken', 'prullenbak'];

const ofConversations: Route['page'][] = ['gesprek', 'vragen'];

interface Props {
  route: Route;
  query: Query;
  /** Whether there is a place for notes. */
  hasNotes: boolean;
  /** The menu, beside the search field. */
  children: ComponentChildren;
}

/** Stays on top of the panel: the search field, the menu, and the way to all cards and to all notes. */
export function PanelHead({ route, query, hasNotes, children }: Props) {
  const head = useSizeInStyles('--head-size');
  const amongNotes = ofNotes.includes(route.page);
  const inConversation = ofConversations.includes(route.page);
  return (
    <header ref={head} class="panel-head">
      <h1 class="only-heard">{pageWords.product}</h1>
      <div class="panel-head__row">
        <div class="panel-head__search">
          <SearchBox query={query} />
        </div>
        <SharingSwitch />
        {children}
      </div>
      <nav class="tabs" aria-label={words.panel.tabs}>
        <Tab to={{ page: 'kaarten' }} open={!amongNotes && !inConversation} label={words.panel.cards} />
        {hasNotes && <Tab to={{ page: 'notities' }} open={amongNotes} label={words.panel.notes} />}
        <Tab to={{ page: 'gesprek' }} open={inConversation} label={words.panel.conversation} />
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
