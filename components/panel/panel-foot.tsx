import './panel-foot.css';
import { goTo } from '../../browser/address';
import { openInTab, openSettings } from '../../browser/pages';
import * as words from '../../content/words/panel';
import type { Route } from '../../domain/route';
import { useDeck } from '../deck/use-deck';

interface Props {
  route: Route;
  /** Whether the panel is shown in a tab already. */
  inTab: boolean;
  onHelp: () => void;
}

/** What can be done wherever one is in the panel. */
export function PanelFoot({ route, inTab, onHelp }: Props) {
  const deck = useDeck();
  const draw = () => {
    const others = deck.cards.filter(({ id }) => !('card' in route) || id !== route.card);
    const drawn = others[Math.floor(Math.random() * others.length)];
    if (drawn) goTo({ page: 'kaart', card: drawn.id });
  };
  const actions: [string, () => void][] = [
    [words.panel.random, draw],
    [words.panel.print, () => openInTab({ page: 'print' })],
    [words.help.open, onHelp],
    [words.panel.settings, openSettings],
  ];
  if (!inTab) actions.push([words.panel.widen, () => openInTab(route)]);
  return (
    <footer class="panel-foot">
      {actions.map(([label, act]) => (
        <button key={label} type="button" class="nl-button nl-button--subtle" onClick={act}>
          {label}
        </button>
      ))}
    </footer>
  );
}
