import { useRef } from 'preact/hooks';
import { valuesInWords } from '../../content/values';
import { shareBehaviour } from '../../domain/deck/share';
import { useCopy } from '../controls/use-copy';
import { useToday } from '../deck/use-today';
import { useOpenPanel } from '../page/use-open-panel';
import { useSettings } from '../page/use-settings';
import { useSharing } from '../page/use-sharing';
import { useDraft } from '../writing/use-draft';

/** How long another behaviour takes to appear, in ms. */
const fade = 140;

/** What the new tab and the popup share: today's card with a behaviour, a note on it, and where to go from there. */
export function useTodayPage() {
  const settings = useSettings();
  const { date, card, behaviour, another } = useToday(settings);
  const draft = useDraft('notes', { behaviour: behaviour.id });
  const openPanel = useOpenPanel();
  const { copy, copied } = useCopy();
  const sentence = useRef<HTMLParagraphElement>(null);

  /** Opens the card in the side panel, at this behaviour; it settles when the panel is open. */
  const openCard = () => openPanel({ page: 'gedrag', card: card.id, behaviour: behaviour.id });
  const copyBehaviour = () => copy(shareBehaviour(card, behaviour, valuesInWords(card)));
  const nextBehaviour = () => {
    another();
    if (!matchMedia('(prefers-reduced-motion)').matches) sentence.current?.animate({ opacity: [0, 1] }, fade);
  };
  const sharing = useSharing();
  return {
    ...settings,
    date,
    sharing,
    card,
    behaviour,
    sentence,
    draft,
    copied,
    openCard,
    copyBehaviour,
    nextBehaviour,
  };
}
