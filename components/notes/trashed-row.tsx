import './trashed-row.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dayInWords } from '../../content/dates';
import * as words from '../../content/words/notes';
import type { Card } from '../../domain/deck/deck';
import { withPlainLines } from '../../domain/language/line-ends';
import { fill } from '../../domain/language/sentence';
import { beginningOf } from '../../domain/notes/beginning';
import { Button } from '../controls/button';
import { focusBeside } from '../controls/focus';
import { hueOf } from '../deck/hue';
import { Problem } from '../page/problem';
import { useWork } from '../page/use-work';

interface Props {
  id: string;
  text: string;
  /** What it belongs to, under its text. */
  about: ComponentChildren;
  card?: Card | undefined;
  /** When it was removed, ms since 1970. */
  removed: number;
  /** What the button is called that puts it back. */
  label: string;
  /** Puts it back; none when there is no place for it any more. */
  putBack?: (() => Promise<unknown>) | undefined;
}

/** Something in the Prullenbak. */
export function TrashedRow({ id, text, about, card, removed, label, putBack }: Props) {
  const part = useRef<HTMLDivElement>(null);
  const { last, run } = useWork();
  const press = (put: () => Promise<unknown>) => {
    const goOn = focusBeside(part.current);
    run(() => put().then(goOn));
  };
  return (
    <div ref={part} class="trashed paper" style={hueOf(card)} data-note={id}>
      <TrashedText text={withPlainLines(text)} />
      <p class="trashed__about">{about}</p>
      <div class="trashed__foot">
        <p>{fill(words.trash.removedOn, { when: dayInWords(removed, new Date()) })}</p>
        {putBack && (
          <Button onClick={() => press(putBack)} aria-label={label}>
            {words.trash.restore}
          </Button>
        )}
      </div>
      {last.problem && <Problem kind={last.problem} />}
    </div>
  );
}

/** The words of a removed note; of a very long one the beginning, and the rest once it is asked for. */
function TrashedText({ text }: { text: string }) {
  const [isWhole, showWhole] = useState(false);
  const beginning = isWhole ? undefined : beginningOf(text);
  return (
    <>
      <p class="trashed__text" dir="auto">
        {beginning === undefined ? text : `${beginning}…`}
      </p>
      {beginning !== undefined && (
        <div class="buttons buttons--small">
          <Button onClick={() => showWhole(true)}>{words.note.whole}</Button>
        </div>
      )}
    </>
  );
}
