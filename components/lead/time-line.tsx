import './time-line.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { clockTime } from '../../content/dates';
import { lead, time } from '../../content/words/lead';
import type { Plan } from '../../domain/conversation/plan';
import { positionIn } from '../../domain/conversation/running';
import { type TimeGuide, timeGuide } from '../../domain/conversation/time-guide';
import { counted, fill } from '../../domain/language/sentence';
import { useMinutes } from '../conversation/use-minutes';

const minute = 60_000;

/** Where the conversation is, and how it stands with its time: it says so, and does nothing. */
export function TimeLine({ plan }: { plan: Plan }) {
  const { since, untimed } = plan;
  const now = useMinutes(since ?? 0, since !== undefined && !untimed);
  const guide = plan.untimed ? undefined : timeGuide(plan, now);
  const position = positionIn(plan);
  return (
    <div class="time-line">
      <div class="time-line__words">
        <p class="time-line__place">{fill(lead.place, { n: position + 1, all: plan.steps.length })}</p>
        {guide && <p>{plan.paused ? time.paused : leftInWords(guide)}</p>}
        {guide && <p class="time-line__end">{fill(time.end, { time: clockTime(guide.end) })}</p>}
      </div>
      <div class="time-line__bar" aria-hidden="true">
        {plan.steps.map((step, index) => (
          <span
            key={step.id}
            class="time-line__part"
            style={{ '--minutes': Math.max(step.minutes, 1) }}
            data-part={index < position ? 'before' : index === position ? 'now' : 'after'}
          >
            {index === position && guide && <Passed guide={guide} runs={plan.since !== undefined} />}
          </span>
        ))}
      </div>
      {guide && <Remark guide={guide} />}
    </div>
  );
}

/** The part of the step's time that has passed; it grows without a timer. */
function Passed({ guide: { left, planned }, runs }: { guide: TimeGuide; runs: boolean }) {
  const part = useRef<HTMLSpanElement>(null);
  const passed = planned > 0 ? Math.min(Math.max(1 - left / planned, 0), 1) : 1;
  useLayoutEffect(() => {
    const moves = runs && left > 0 && !matchMedia('(prefers-reduced-motion)').matches;
    const from = { transform: `scaleX(${passed})` };
    const animation = part.current?.animate([from, moves ? { transform: 'scaleX(1)' } : from], {
      duration: moves ? left : 0,
      fill: 'forwards',
    });
    return () => animation?.cancel();
  }, [passed, left, runs]);
  return <span ref={part} class="time-line__passed" />;
}

function Remark({ guide: { left, leftForAgreements } }: { guide: TimeGuide }) {
  const over = Math.floor(-left / minute);
  const sentence =
    leftForAgreements === undefined
      ? over > 0 && counted(time.over, over)
      : leftForAgreements > 0
        ? counted(time.toAgreements, Math.ceil(leftForAgreements / minute))
        : time.toAgreementsNow;
  return (
    <p class="time-line__remark" data-remark={Boolean(sentence)}>
      {sentence}
    </p>
  );
}

function leftInWords({ left }: TimeGuide): string {
  if (left <= 0) return time.none;
  const minutes = Math.round(left / minute);
  return minutes < 1 ? time.less : counted(time.left, minutes);
}
