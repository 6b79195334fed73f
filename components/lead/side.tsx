import './side.css';
import type { ComponentChildren } from 'preact';
import { agree, lead, notes } from '../../content/words/lead';
import type { Conversation, Step } from '../../domain/conversation/plan';
import { PlaceField } from '../conversation/place-field';
import type { useTexts } from '../conversation/use-texts';
import { Personal } from '../page/personal';
import { OpenScreen } from '../screen/open-screen';
import { LeadActions } from './lead-actions';
import { PrivateNote } from './private-note';
import { SideAgreements } from './side-agreements';
import type { Agreements } from './use-agreements';
import type { Press } from './use-press';

interface Props {
  conversation: Conversation;
  step: Step;
  texts: ReturnType<typeof useTexts>;
  agreements: Agreements;
  press: Press;
  /** Whether the agreements are being written here. */
  isAgreeing: boolean;
  /** Begins one more. */
  onAgree: () => void;
  /** All steps, where they do not stand elsewhere. */
  children: ComponentChildren;
}

/** What is at hand in every step: beside it in a wide window, behind "Meer" in a narrow one. */
export function Side({ step, isAgreeing, onAgree, children, ...writing }: Props) {
  const { conversation, texts, press } = writing;
  const { id, plan } = conversation;
  const { stored } = texts;
  return (
    <div class="side">
      {children}
      {step.kind !== 'afspreken' && (
        <SidePart title={agree.all}>
          <SideAgreements
            {...writing}
            isAgreeing={isAgreeing}
            areRead={step.kind === 'lezen'}
            onAgree={onAgree}
          />
        </SidePart>
      )}
      {stored && (
        <>
          <div>
            <PlaceField
              place={{ conversation: id, part: id, sort: 'later' }}
              stored={stored}
              label={notes.later}
              hint={notes.laterHint}
              another={notes.more}
            />
          </div>
          <Personal>
            <PrivateNote key={step.id} conversation={id} step={step.id} stored={stored} />
          </Personal>
        </>
      )}
      {plan.mind && (
        <SidePart title={lead.mind}>
          <p class="side__mind">{plan.mind}</p>
        </SidePart>
      )}
      <OpenScreen conversation={id} />
      <LeadActions conversation={conversation} press={press} />
    </div>
  );
}

function SidePart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="side__part">
      <h3 class="side__title">{title}</h3>
      {children}
    </div>
  );
}
