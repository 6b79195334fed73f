import './problem.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import * as controlsWords from '../../content/words/controls';
import { problem, wasTyped } from '../../content/words/problem';
import { asProblem, type ProblemKind } from '../../storage/database/problem';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';

/** One sentence that says what is wrong with the stored data, and what to do. */
export function Problem({ kind }: { kind: ProblemKind | 'closed' }) {
  if (kind === 'closed') return <Closed />;
  return (
    <p class="problem" role="alert">
      {problem[kind]}
    </p>
  );
}

/** Stands where the field was in which someone typed until one could not write any more: where the words are. */
function Closed() {
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // The field that had the focus is gone.
    if (document.activeElement === document.body) line.current?.focus();
  }, []);
  return (
    <p ref={line} class="problem" role="alert" tabIndex={-1}>
      {wasTyped}
    </p>
  );
}

/** The same, for words that could not be stored: they stay in the field and can be copied. */
export function ProblemWithText({ error, text }: { error: unknown; text: string }) {
  const { copy, copied } = useCopy();
  return (
    <div class="problem-with-text" data-unstored>
      <Problem kind={asProblem(error).kind} />
      <div class="buttons">
        <Button onClick={() => copy(text)}>{controlsWords.copy.text}</Button>
        {copied}
      </div>
    </div>
  );
}
