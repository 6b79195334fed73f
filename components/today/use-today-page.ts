import { useRef } from 'preact/hooks';
import { useToday } from '../deck/use-today';
import { useOpenPanel } from '../page/use-open-panel';
import { useSettings } from '../page/use-settings';
import { useDraft } from '../writing/use-draft';

/** What the new tab and the popup share: today's card with a behaviour, a note on it, and where to go from there. */
export function useTodayPage() {
  const [settings] = useSettings();
  const { date, card, behaviour, another } = useToday(settings);
  const draft = useDraft('notes', { behaviour: behaviour.id });
  const openPanel = useOpenPanel();
  const sentence = useRef<HTMLParagraphElement>(null);

  /** Opens the card in the side panel, at this behaviour; it settles when the panel is open. */
  const openCard = () => openPanel({ page: 'gedrag', card: card.id, behaviour: behaviour.id });

  const nextBehaviour = () => {
    // A shorter sentence keeps the room of the longest, so that the buttons below stay under the mouse.
    const shown = sentence.current;
    if (shown) shown.style.minBlockSize = `${shown.offsetHeight}px`;
    another();
  };
  return { date, card, behaviour, sentence, draft, openCard, nextBehaviour };
}
