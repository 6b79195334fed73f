import './agreement-editor.css';
import { useContext } from 'preact/hooks';
import { agree } from '../../content/words/lead';
import { type Agreement, agreementIn, textOf } from '../../domain/conversation/agreement';
import type { ConversationText, FollowUp } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { isBlank } from '../../domain/records/text-record';
import { Button } from '../controls/button';
import { Chips } from '../conversation/chips';
import { DayField } from '../conversation/day-field';
import { IsHeld } from '../conversation/is-held';
import { usePlace } from '../conversation/place-field';
import { leaveField } from '../conversation/text-field';
import { ProblemWithText } from '../page/problem';
import { SavedLine } from '../writing/saved-line';
import { AgreementField } from './agreement-field';

interface Props {
  conversation: string;
  /** Its id. */
  id: string;
  /** 1 for the first. */
  number: number;
  followUp: FollowUp | undefined;
  stored: ConversationText[];
  /** What was said to be in the way, to begin with. */
  obstacle: string | undefined;
  onFollowUp: (change: Partial<FollowUp>) => void;
}

/** One agreement: when, what, who, and the day to look back. Its words are stored while they are typed. */
export function AgreementEditor(props: Props) {
  const { conversation, id, number, followUp, stored, obstacle, onFollowUp } = props;
  const isHeld = useContext(IsHeld);
  const { draft } = usePlace({ conversation, part: id, sort: 'afspraak' }, stored);
  const agreement = agreementIn(draft.text);
  const write = (change: Partial<Agreement>) => {
    draft.type(textOf({ ...agreement, ...change }));
    if (!followUp) onFollowUp({});
  };
  const field = (part: keyof Agreement) => (
    <AgreementField
      label={agree.fields[part]}
      hint={agree.hints[part]}
      value={agreement[part]}
      onType={(text) => write({ [part]: text })}
      onLeave={() => leaveField(draft)}
    />
  );
  return (
    <li class="agreement" data-agreement={id}>
      <h3 class="agreement__title">{fill(agree.title, { n: number })}</h3>
      {obstacle && isBlank(agreement.when) && (
        <Obstacle text={obstacle} onUse={() => write({ when: obstacle })} />
      )}
      {field('when')}
      {field('what')}
      {field('who')}
      <Chips words={agree.whoChoices} onPick={(who) => write({ who })} />
      <DayField label={agree.day} day={followUp?.due} onDay={(due) => onFollowUp({ due })} />
      <SavedLine state={draft.state} class="agreement__state" />
      {draft.state.is === 'failed' && !isHeld && (
        <ProblemWithText error={draft.state.error} text={draft.text} />
      )}
    </li>
  );
}

function Obstacle({ text, onUse }: { text: string; onUse: () => void }) {
  return (
    <div class="agreement__suggestion">
      <p class="agreement__quote">{fill(agree.obstacle, { text })}</p>
      <div class="buttons buttons--small">
        <Button onClick={onUse}>{agree.use}</Button>
      </div>
    </div>
  );
}
