import './screen-step.css';
import { agreementInWords, whoInWords } from '../../content/agreement-sentence';
import { weekdayAndDate } from '../../content/dates';
import { hands } from '../../content/words/conversation';
import { screen as words } from '../../content/words/screen';
import { signs } from '../../domain/conversation/hands';
import {
  charactersOf,
  type ScreenAgreement,
  type ScreenBehaviour,
  type ScreenStep,
} from '../../domain/conversation/screen-view';
import { fill } from '../../domain/language/sentence';
import { HandsPicture } from '../conversation/hands-picture';
import { HandSign } from '../conversation/signs';
import { letterSize } from './letter-size';

/** A step as the team sees it, to be read from the back of a room. @param sheet which one of its behaviours, from 0 */
export function ScreenStepView({ step, sheet }: { step: ScreenStep; sheet: number }) {
  const behaviours = step.sheets[sheet] ?? [];
  // Read aloud, the agreements stand alone.
  const isReading = step.kind === 'lezen' && step.agreements.length > 0;
  const picture = step.pictures[sheet];
  const isHands = step.kind === 'handen' && !picture;
  return (
    <>
      <h1
        class={isReading ? 'only-heard' : 'screen-step__question'}
        style={{ '--size': letterSize.question(step.text.length, picture !== undefined) }}
        data-question={step.question ?? ''}
      >
        {step.text}
      </h1>
      {isHands && <Signs />}
      {picture ? (
        <div class="screen-step__picture">
          <HandsPicture picture={picture} />
        </div>
      ) : (
        behaviours.length > 0 && <Behaviours behaviours={behaviours} hasSigns={isHands} />
      )}
      {step.agreements.length > 0 && <Agreements agreements={step.agreements} isAlone={isReading} />}
    </>
  );
}

/** What each sign of the hand means. */
function Signs() {
  return (
    <ul class="screen-step__signs" aria-label={words.handsTogether}>
      {signs.map((sign) => (
        <li key={sign} class="screen-step__sign">
          <HandSign sign={sign} />
          {hands.signs[sign]}
        </li>
      ))}
    </ul>
  );
}

function Behaviours({ behaviours, hasSigns }: { behaviours: ScreenBehaviour[]; hasSigns: boolean }) {
  const size = letterSize.behaviours(charactersOf(behaviours), behaviours.length, hasSigns);
  return (
    <ul class="screen-step__behaviours" style={{ '--size': size }} aria-label={words.behaviours}>
      {behaviours.map(({ id, text }) => (
        <li key={id} data-behaviour={id}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function Agreements({ agreements, isAlone }: { agreements: ScreenAgreement[]; isAlone: boolean }) {
  const sentences = agreements.map(({ sentence }) => agreementInWords(sentence));
  const size = letterSize.agreements(sentences.join('').length, agreements.length, isAlone);
  return (
    <ul class="screen-step__agreements" style={{ '--size': size }} aria-label={words.agreements}>
      {agreements.map(({ id, sentence, due }, index) => (
        <li key={`${id} ${index}`} data-agreement={id}>
          <p dir="auto">{sentences[index]}</p>
          <p class="screen-step__who">
            {due === undefined
              ? whoInWords(sentence)
              : fill(words.whoAndDay, {
                  who: whoInWords(sentence),
                  day: weekdayAndDate(new Date(`${due}T12:00`)),
                })}
          </p>
        </li>
      ))}
    </ul>
  );
}
