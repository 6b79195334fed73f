import './lead-layout.css';
import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  isWide: boolean;
  /** What changes with it is drawn anew. */
  step: string;
  time: ComponentChildren;
  steps: ComponentChildren;
  main: ComponentChildren;
  note: ComponentChildren;
  side: ComponentChildren;
  isSideOpen: boolean;
  sideRef: RefObject<HTMLDivElement | null>;
  foot: ComponentChildren;
}

/**
 * One column, or three: the steps, the question, and what is written. In the page they stand in the order in which
 * they are seen, so that Tab goes that way.
 */
export function LeadLayout(props: Props) {
  const { isWide, step, time, steps, main, note, side, isSideOpen, sideRef, foot } = props;
  return (
    <div class="lead">
      <div key="time" class="lead__time">
        {time}
      </div>
      {isWide && (
        <div key="steps" class="lead__steps">
          {steps}
        </div>
      )}
      <section key={step} class="lead__step">
        {main}
        {isWide && foot}
      </section>
      <div key={`${step}-note`} class="lead__notes" data-note-field>
        {note}
      </div>
      {!isWide && foot}
      <div key="side" ref={sideRef} class="lead__side" hidden={!isWide && !isSideOpen}>
        {side}
      </div>
    </div>
  );
}
