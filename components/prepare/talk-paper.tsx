import './talk-paper.css';
import * as words from '../../content/words/prepare';
import { behavioursOf } from '../../domain/conversation/compose';
import type { Plan } from '../../domain/conversation/plan';
import { OnPaper } from '../notes/on-paper';

/** A small sheet for each one in the team: the first question, the behaviours, and lines to write on in silence. */
export function TalkPaper({ title, plan }: { title: string; plan: Plan }) {
  const questions = plan.steps.filter(({ kind }) => kind === 'vraag');
  const behaviours = behavioursOf(plan);
  const first = questions.find(({ silent }) => silent) ?? questions[0];
  return (
    <OnPaper title={first?.text || title} size="a5">
      {() => (
        <div class="talk-paper">
          <ul>
            {behaviours.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <p class="talk-paper__own">{words.prepare.paperOwn}</p>
          {Array.from({ length: Math.max(room - behaviours.length, 3) }, (_, n) => (
            <div key={n} class="talk-paper__line" />
          ))}
        </div>
      )}
    </OnPaper>
  );
}

/** So many lines to write on fill a sheet without behaviours; each behaviour takes about one. */
const room = 12;
