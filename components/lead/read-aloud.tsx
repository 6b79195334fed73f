import './read-aloud.css';
import { agreementInWords, whoInWords } from '../../content/agreement-sentence';
import { weekdayAndDate } from '../../content/dates';
import { agree, aloud } from '../../content/words/lead';
import { agreementIn } from '../../domain/conversation/agreement';
import type { Conversation, ConversationText } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { agreementsIn, sentenceAt } from './use-agreements';

/** The agreements, large: the team reads them aloud, and so remembers them. */
export function ReadAloud({
  conversation,
  texts,
}: {
  conversation: Conversation;
  texts: ConversationText[];
}) {
  const ids = agreementsIn(texts);
  if (ids.length === 0) return <p>{agree.none}</p>;
  return (
    <>
      <p>{aloud.hint}</p>
      <ul class="aloud">
        {ids.map((id) => (
          <li key={id} class="aloud__one" data-agreement={id}>
            <Sentence
              text={sentenceAt(conversation.id, id, texts)}
              due={conversation.plan.agreements[id]?.due}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Sentence({ text, due }: { text: string; due: string | undefined }) {
  const agreement = agreementIn(text);
  const who = whoInWords(agreement);
  return (
    <>
      <p class="aloud__sentence">{agreementInWords(agreement)}</p>
      <p class="aloud__who">
        {due ? fill(agree.whoAndDay, { who, day: weekdayAndDate(new Date(`${due}T12:00`)) }) : who}
      </p>
    </>
  );
}
