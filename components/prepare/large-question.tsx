import './large-question.css';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { goInstead, routeHere } from '../../browser/address';
import { closeThisTab, isOnlyPageOfTab } from '../../browser/windows';
import * as words from '../../content/words/cards';
import { fill } from '../../domain/language/sentence';
import { useLargeKeys } from '../cards/use-large-moves';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';
import { useDeck } from '../deck/use-deck';
import { useThisWindow } from '../page/use-this-window';

/** A question of the deck fills the window, for a shared screen. */
export function LargeQuestion({ id }: { id: string }) {
  const { questions } = useDeck();
  const { step, leave } = useMoves();
  const { copy, copied } = useCopy();
  const index = questions.findIndex((question) => question.id === id);
  const question = questions[index];
  const spoken = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is read out.
  useLayoutEffect(() => {
    spoken.current?.focus();
    scrollTo(0, 0);
  }, [id]);
  if (!question) return null;
  return (
    <main class="large-question paper" data-question={id}>
      <h1 ref={spoken} class="large-question__text" tabIndex={-1}>
        {question.text}
      </h1>
      <div class="large-question__foot">
        <Button look="primary" onClick={() => step(1)} aria-disabled={index + 1 >= questions.length}>
          {words.large.next}
        </Button>
        <Button onClick={() => step(-1)} aria-disabled={index <= 0}>
          {words.large.previous}
        </Button>
        <Button onClick={() => copy(question.text)}>{words.behaviour.copy}</Button>
        <Button onClick={leave}>{words.large.leave}</Button>
        {copied}
        <p class="large-question__place">
          {fill(words.large.place, { n: index + 1, all: questions.length })}
        </p>
      </div>
    </main>
  );
}

function useMoves() {
  const { questions } = useDeck();
  const inTab = useThisWindow()?.inTab ?? false;
  const moves = useMemo(
    () => ({
      step(by: number) {
        // Keys may come faster than the page is drawn: each goes on from where the address is.
        const now = routeHere();
        const index = questions.findIndex(({ id }) => now.page === 'vragen' && id === now.question);
        const next = questions[index + by];
        if (next) goInstead({ page: 'vragen', question: next.id });
      },
      leave() {
        if (inTab && isOnlyPageOfTab()) closeThisTab();
        else goInstead({ page: 'vragen' });
      },
    }),
    [questions, inTab],
  );
  useLargeKeys(moves);
  return moves;
}
