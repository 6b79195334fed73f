import './questions-view.css';
import * as words from '../../content/words/prepare';
import type { Question } from '../../domain/deck/deck';
import { shareQuestions } from '../../domain/deck/share';
import type { Route } from '../../domain/route';
import { hashOf } from '../../domain/route';
import { useShowLarge } from '../cards/use-show-large';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';
import { useDeck } from '../deck/use-deck';
import { OnPaper } from '../notes/on-paper';

/** The questions of the deck, with the words in which its makers hand them over: nothing has to be begun for them. */
export function QuestionsView() {
  const { questions, source } = useDeck();
  const { copy, copied } = useCopy();
  const { howTo } = source;
  return (
    <div class="questions">
      <h2 class="questions__title">{words.questions.title}</h2>
      <p class="questions__how">
        {howTo.bring} {howTo.ask}
      </p>
      <ol class="questions__list">
        {questions.map((question) => (
          <QuestionRow key={question.id} question={question} />
        ))}
      </ol>
      <p class="questions__how">{howTo.agree}</p>
      <div class="buttons">
        <Button onClick={() => copy(shareQuestions(words.questions.title, questions))}>
          {words.questions.copyAll}
        </Button>
        <Button onClick={() => print()}>{words.questions.print}</Button>
        {copied}
      </div>
      <a class="text-link questions__on" href={hashOf({ page: 'gesprek' })}>
        {words.questions.toStart}
      </a>
      <OnPaper title={howTo.title}>{() => <QuestionsOnPaper />}</OnPaper>
    </div>
  );
}

function QuestionRow({ question: { id, text } }: { question: Question }) {
  const { copy, copied } = useCopy();
  const showLarge = useShowLarge();
  const large: Route = { page: 'vragen', question: id };
  return (
    <li class="questions__row" data-question={id}>
      <p class="questions__text">{text}</p>
      <div class="buttons buttons--small">
        <Button onClick={() => showLarge(large)} aria-label={`${words.questions.large}: ${text}`}>
          {words.questions.large}
        </Button>
        <Button onClick={() => copy(text)} aria-label={`${words.questions.copy}: ${text}`}>
          {words.questions.copy}
        </Button>
        {copied}
      </div>
    </li>
  );
}

/** One sheet, with room under each question for a pen. */
function QuestionsOnPaper() {
  const { questions, source } = useDeck();
  return (
    <>
      <p>
        {source.howTo.bring} {source.howTo.ask}
      </p>
      <ol class="questions-on-paper">
        {questions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      <p>{source.howTo.agree}</p>
    </>
  );
}
