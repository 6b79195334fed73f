import './panel-menu.css';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goTo } from '../../browser/address';
import { openInTab, openSettings } from '../../browser/pages';
import * as words from '../../content/words/panel';
import type { Route } from '../../domain/route';
import { belongsToInputMethod } from '../controls/input-method';
import { useDeck } from '../deck/use-deck';

interface Props {
  route: Route;
  /** Whether the panel is shown in a tab already. */
  inTab: boolean;
  onHelp: () => void;
}

/** "⋯": what can be done wherever one is in the panel. Closed by Escape, a press elsewhere, or what is chosen. */
export function PanelMenu({ route, inTab, onHelp }: Props) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const actions = useActions({ route, inTab, onHelp });
  useClosing(menu, isOpen, () => setOpen(false));

  const close = () => {
    // The button that was pressed goes: the focus goes to the one that stays.
    opener.current?.focus();
    setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape' || belongsToInputMethod(event)) return;
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are what is pressed; this closes it.
    <div ref={menu} class="panel-menu" onKeyDown={press}>
      <button
        ref={opener}
        type="button"
        class="panel-menu__opener"
        aria-label={words.panel.more}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Dots />
      </button>
      {isOpen && (
        <ul id={listId} class="panel-menu__list">
          {actions.map(([label, act]) => (
            <li key={label}>
              <button
                type="button"
                class="panel-menu__action"
                onClick={() => {
                  close();
                  act();
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Dots() {
  return (
    <svg class="panel-menu__sign" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="5" cy="12" r="2" />
      <circle cx="12" cy="12" r="2" />
      <circle cx="19" cy="12" r="2" />
    </svg>
  );
}

function useActions({ route, inTab, onHelp }: Props): [label: string, act: () => void][] {
  const deck = useDeck();
  const draw = () => {
    const others = deck.cards.filter(({ id }) => !('card' in route) || id !== route.card);
    const drawn = others[Math.floor(Math.random() * others.length)];
    if (drawn) goTo({ page: 'kaart', card: drawn.id });
  };
  return [
    [words.panel.random, draw],
    [words.panel.print, () => openInTab({ page: 'print' })],
    ...(inTab ? [] : [[words.panel.widen, () => openInTab(route)] as [string, () => void]]),
    [words.help.open, onHelp],
    [words.panel.settings, openSettings],
  ];
}

/** Closes the menu when someone presses elsewhere, or leaves it by Tab. */
function useClosing(menu: { current: HTMLElement | null }, isOpen: boolean, close: () => void): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    addEventListener('pointerdown', leave);
    addEventListener('focusin', leave);
    return () => {
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', leave);
    };
  });
}
