import './agreement-editor.css';
import { useContext } from 'preact/hooks';
import { agree, notes } from '../../content/words/lead';
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
import { type FieldDraft, useDraft } from '../writing/use-draft';
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
  const { draft, others } = usePlace({ conversation, part: id, sort: 'afspraak' }, stored);
  const title = fill(agree.title, { n: number });
  const onWrite = () => {
    if (!followUp) onFollowUp({});
  };
  return (
    <li class="agreement" data-agreement={id} onFocusOut={leaving(draft)}>
      <h3 class="agreement__title">{title}</h3>
      <Fields title={title} draft={draft} obstacle={obstacle} onWrite={onWrite} />
      {others.map((text) => (
        <OtherFields key={text.id} title={title} text={text} />
      ))}
      <DayField label={agree.day} about={title} day={followUp?.due} onDay={(due) => onFollowUp({ due })} />
    </li>
  );
}

/** Another window began the same agreement, and wrote its own words. */
function OtherFields({ title, text }: { title: string; text: ConversationText }) {
  const draft = useDraft('conversationTexts', { place: text.place }, text);
  return (
    <div class="agreement__other" onFocusOut={leaving(draft)}>
      <p>{notes.more}</p>
      <Fields title={`${title}. ${notes.more}`} draft={draft} />
    </div>
  );
}

interface FieldsProps {
  /** What each field is called, after its own name. */
  title: string;
  draft: FieldDraft<'conversationTexts'>;
  obstacle?: string | undefined;
  onWrite?: () => void;
}

/** The parts of a sentence. */
function Fields({ title, draft, obstacle, onWrite }: FieldsProps) {
  const isHeld = useContext(IsHeld);
  const agreement = agreementIn(draft.text);
  const write = (change: Partial<Agreement>) => {
    draft.type(textOf({ ...agreement, ...change }));
    onWrite?.();
  };
  return (
    <>
      {obstacle && isBlank(agreement.when) && (
        <Obstacle text={obstacle} about={title} onUse={() => write({ when: obstacle })} />
      )}
      {parts.map((part) => (
        <AgreementField
          key={part}
          label={agree.fields[part]}
          about={title}
          hint={agree.hints[part]}
          value={agreement[part]}
          onType={(text) => write({ [part]: text })}
        />
      ))}
      <Chips words={agree.whoChoices} about={title} onPick={(who) => write({ who })} />
      <SavedLine state={draft.state} class="agreement__state" />
      {draft.state.is === 'failed' && !isHeld && (
        <ProblemWithText error={draft.state.error} text={draft.text} />
      )}
    </>
  );
}

const parts = ['when', 'what', 'who'] as const;

/** Who goes from one field of an agreement to the next does not leave it: emptied in one, it may go on in the other. */
function leaving(draft: FieldDraft<'conversationTexts'>) {
  return ({ currentTarget, relatedTarget }: preact.TargetedFocusEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) leaveField(draft);
  };
}

function Obstacle({ text, about, onUse }: { text: string; about: string; onUse: () => void }) {
  return (
    <div class="agreement__suggestion">
      <p class="agreement__quote">{fill(agree.obstacle, { text })}</p>
      <div class="buttons buttons--small">
        <Button onClick={onUse} aria-label={`${agree.use}: ${about}`}>
          {agree.use}
        </Button>
      </div>
    </div>
  );
}
