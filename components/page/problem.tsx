import './problem.css';
import * as controlsWords from '../../content/words/controls';
import { problem } from '../../content/words/problem';
import { asProblem, type ProblemKind } from '../../storage/database/problem';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';

/** One sentence that says what is wrong with the stored data, and what to do. */
export function Problem({ kind }: { kind: ProblemKind }) {
  return (
    <p class="problem" role="alert">
      {problem[kind]}
    </p>
  );
}

/** The same, for words that could not be stored: they stay in the field and can be copied. */
export function ProblemWithText({ error, text }: { error: unknown; text: string }) {
  const { copy, copied } = useCopy();
  return (
    <div class="problem-with-text">
      <Problem kind={asProblem(error).kind} />
      <div class="buttons">
        <Button onClick={() => copy(text)}>{controlsWords.copy.text}</Button>
        {copied}
      </div>
    </div>
  );
}
