import './screen-preview.css';
import { useState } from 'preact/hooks';
import { preview as words } from '../../content/words/prepare';
import type { Conversation } from '../../domain/conversation/plan';
import { charactersOf, screenViewOf } from '../../domain/conversation/screen-view';
import { fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { useCardOf } from '../conversation/use-card-of';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { letterSize } from '../screen/letter-size';

/** What the team will see on the shared screen, step by step, while it is set ready. */
export function ScreenPreview({ conversation }: { conversation: Conversation }) {
  const [wanted, setIndex] = useState(0);
  const { plan } = conversation;
  const card = useCardOf(plan);
  const last = plan.steps.length - 1;
  const index = Math.max(Math.min(wanted, last), 0);
  const at = plan.steps[index]?.id ?? '';
  const view = screenViewOf({ ...conversation, plan: { ...plan, state: 'bezig', at } }, new Map());
  if (view.is !== 'step') return null;
  const [behaviours = []] = view.sheets;
  const size = letterSize.behaviours(charactersOf(behaviours), behaviours.length, view.kind === 'handen');
  return (
    <section class="screen-preview">
      <h3 class="screen-preview__heading">{words.heading}</h3>
      {/* All that it says stands among the steps and the behaviours. */}
      <div class="screen-preview__screen paper" style={hueOf(card)} aria-hidden="true">
        <div class="screen-preview__words">
          <p
            class="screen-preview__question"
            style={{ '--size': letterSize.question(view.text.length, false) }}
          >
            {view.text}
          </p>
          <ul class="screen-preview__behaviours" style={{ '--size': size }}>
            {behaviours.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          {card && <Mark card={card} />}
        </div>
      </div>
      <div class="buttons buttons--small">
        <Button aria-disabled={index <= 0} onClick={() => setIndex(Math.max(index - 1, 0))}>
          {words.previous}
        </Button>
        <Button aria-disabled={index >= last} onClick={() => setIndex(Math.min(index + 1, last))}>
          {words.next}
        </Button>
        <p role="status">
          {fill(words.place, { n: index + 1, all: plan.steps.length })}
          {view.sheets.length > 1 && ` · ${fill(words.sheets, { n: view.sheets.length })}`}
        </p>
      </div>
    </section>
  );
}
