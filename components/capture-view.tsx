import './capture-view.css';
import { useMemo } from 'preact/hooks';
import { deck } from '../content/deck';
import * as words from '../content/words';
import type { Behaviour, Card, Role } from '../domain/deck';
import { behavioursFor, valuesInWords } from '../domain/deck-lookup';
import { newNote } from '../domain/note';
import { hashOf } from '../domain/route';
import { type Capture, captureIn } from '../storage/capture';
import { saveNote } from '../storage/notes';
import { Button } from './button';
import { Mark } from './figures';
import { useStored } from './use-stored';

interface Props {
  windowId: number;
  role: Role;
  today: { card: Card; behaviour: Behaviour };
}

/** Text selected on a web page waits here for the behaviour it is to be kept with; today's stands first. */
export function CaptureView({ windowId, role, today }: Props) {
  const stored = useMemo(() => captureIn(windowId), [windowId]);
  const capture = useStored(stored);
  const text = words.capture;
  if (capture === undefined) return null;
  if (capture === null) return <p>{text.nothing}</p>;

  const keepWith = async (card: Card, behaviour: Behaviour) => {
    await saveNote(newNote(behaviour.id, noteText(capture), crypto.randomUUID(), Date.now()));
    await stored.change(() => null);
    location.hash = hashOf({ page: 'gedrag', card: card.id, behaviour: behaviour.id });
  };
  const cards = [today.card, ...deck.cards.filter(({ id }) => id !== today.card.id)];
  const behavioursOf = (card: Card) =>
    [...behavioursFor(card, role)].sort(
      (a, b) => Number(b === today.behaviour) - Number(a === today.behaviour),
    );

  return (
    <div class="capture">
      <h2 class="capture__title">{text.title}</h2>
      <blockquote class="capture__text">{capture.text}</blockquote>
      {cards.map((card) => (
        <section key={card.id} class="capture__card" data-hue={card.id}>
          <h3 class="capture__from">
            <Mark card={card.id} /> {card.title}, {valuesInWords(card)}
          </h3>
          <ul>
            {behavioursOf(card).map((behaviour) => (
              <li key={behaviour.id} data-behaviour={behaviour.id}>
                <button type="button" class="capture__choice" onClick={() => keepWith(card, behaviour)}>
                  {behaviour.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Button
        onClick={async () => {
          await stored.change(() => null);
          location.hash = hashOf({ page: 'kaarten' });
        }}
      >
        {text.cancel}
      </Button>
    </div>
  );
}

/** The selected words between quotes, then where they stood. */
function noteText({ text, title, url }: Capture): string {
  return [`‘${text.trim()}’`, title, url].filter((line) => line !== '').join('\n');
}
