import './agreement-editor.css';
import { useContext } from 'preact/hooks';
import { agree, notes } from '../../content/words/lead';
import { type Agreement, agreementIn, textOf } from '../../domain/conversation/agreement';
import { behavioursOf } from '../../domain/conversation/compose';
import { about, behaviourNow, withFollowUp } from '../../domain/conversation/follow-up';
import type { Conversation, ConversationText, FollowUp, Plan } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { isBlank } from '../../domain/records/text-record';
import { Button } from '../controls/button';
import { Choose } from '../controls/choose';
import { Chips } from '../conversation/chips';
import { DayField } from '../conversation/day-field';
import { IsHeld } from '../conversation/is-held';
import { usePlace } from '../conversation/place-field';
import { leaveField } from '../conversation/text-field';
import { ProblemWithText } from '../page/problem';
import { SavedLine } from '../writing/saved-line';
import { type FieldDraft, useDraft } from '../writing/use-draft';
import { AgreementField } from './agreement-field';
import { asMoment } from './obstacle';
import type { Press } from './use-press';

interface Props {
  conversation: Conversation;
  /** Its id. */
  id: string;
  /** 1 for the first. */
  number: number;
  stored: ConversationText[];
  /** What was said to be in the way, to begin with. */
  obstacle: string | undefined;
  press: Press;
}

/** One agreement: when, what, who, the day to look back, and what it is about. Its words are stored while they are typed. */
export function AgreementEditor({ conversation, id, number, stored, obstacle, press }: Props) {
  const { plan } = conversation;
  const { draft, others } = usePlace({ conversation: conversation.id, part: id, sort: 'afspraak' }, stored);
  const followUp = plan.agreements[id];
  const title = fill(agree.title, { n: number });
  const change = (changed: Partial<FollowUp>) =>
    press((before, now) => withFollowUp(before, id, changed, now));
  const onWrite = () => {
    if (!followUp) change({});
  };
  return (
    <li class="agreement" data-agreement={id} onFocusOut={leaving(draft)}>
      <h3 class="agreement__title">{title}</h3>
      <Fields title={title} draft={draft} obstacle={obstacle} onWrite={onWrite} />
      {others.map((text) => (
        <OtherFields key={text.id} title={title} text={text} />
      ))}
      <DayField label={agree.day} about={title} day={followUp?.due} onDay={(due) => change({ due })} />
      <AboutBehaviour
        plan={plan}
        title={title}
        value={followUp ? followUp.behaviour : behaviourNow(plan)?.id}
        onChoose={(behaviour) => press((before, now) => about(before, id, behaviour, now))}
      />
    </li>
  );
}

interface AboutProps {
  plan: Plan;
  title: string;
  value: string | undefined;
  onChoose: (behaviour: string | undefined) => void;
}

/** The behaviour that an agreement is about: a later conversation looks back at both. */
function AboutBehaviour({ plan, title, value = '', onChoose }: AboutProps) {
  const behaviours = behavioursOf(plan);
  if (behaviours.length === 0) return null;
  const label = (
    <span class="agreement__about">
      {agree.about} <span class="only-heard">{title}</span>
    </span>
  );
  return (
    <Choose label={label} value={value} onChoose={(chosen) => onChoose(chosen || undefined)}>
      <option value="">{agree.aboutNone}</option>
      {behaviours.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </Choose>
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
        <Obstacle text={obstacle} about={title} onUse={() => write({ when: asMoment(obstacle) })} />
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
  const use = ({ currentTarget }: preact.TargetedMouseEvent<HTMLButtonElement>) => {
    // The button goes; the words are in the first field then.
    currentTarget.closest('[data-agreement]')?.querySelector('textarea')?.focus();
    onUse();
  };
  return (
    <div class="agreement__suggestion">
      <p class="agreement__quote">{fill(agree.obstacle, { text })}</p>
      <div class="buttons buttons--small">
        <Button onClick={use} aria-label={`${agree.use}: ${about}`}>
          {agree.use}
        </Button>
      </div>
    </div>
  );
}
