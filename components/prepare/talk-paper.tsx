import './talk-paper.css';
import * as words from '../../content/words/prepare';
import { behavioursOf } from '../../domain/conversation/compose';
import type { Plan } from '../../domain/conversation/plan';
import { OnPaper } from '../notes/on-paper';

/** A small sheet for each one in the team: the first question, the behaviours, and lines to write on in silence. */
export function TalkPaper({ title, plan }: { title: string; plan: Plan }) {
  const questions = plan.steps.filter(({ kind }) => kind === 'vraag');
  const first = questions.find(({ silent }) => silent) ?? questions[0];
  return (
    <OnPaper title={first?.text || title} size="a5">
      {() => (
        <div class="talk-paper">
          <ul>
            {behavioursOf(plan).map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <p class="talk-paper__own">{words.prepare.paperOwn}</p>
          {Array.from({ length: lines }, (_, n) => (
            <div key={n} class="talk-paper__line" />
          ))}
        </div>
      )}
    </OnPaper>
  );
}

/** To write on. */
const lines = 8;
