import './open-agreements.css';
import { useRef } from 'preact/hooks';
import { agreementInWords, whoInWords } from '../../content/agreement-sentence';
import { dayToCome } from '../../content/day-typed';
import { conversation as conversationWords } from '../../content/words/conversation';
import { report, followUp as words } from '../../content/words/report';
import { agreementIn } from '../../domain/conversation/agreement';
import { isoDate } from '../../domain/language/dates';
import { namesApart } from '../../domain/language/names-apart';
import { fill } from '../../domain/language/sentence';
import { hashOf } from '../../domain/route';
import { type OpenAgreement, openAgreements } from '../../storage/conversation/open-agreements';
import { useRecords } from '../page/use-records';
import { AgreementFollowUp } from './agreement-follow-up';

/**
 * The agreements of all conversations to look back at; the one whose day comes first is first.
 * @param none what it says where they are asked for, and there are none
 */
export function OpenAgreements({ none }: { none?: string }) {
  // Why they cannot be read the page says already, of conversations.
  const { value } = useRecords('conversations', openAgreements, () => true, 'open');
  // What was done here keeps its place until one goes elsewhere: it can be taken back, and nothing jumps.
  const known = useRef(new Map<string, OpenAgreement>());
  const doneHere = useRef(new Set<string>());
  const open = new Set(value?.map(({ id }) => id));
  for (const each of value ?? []) known.current.set(each.id, each);
  const all = [...known.current.values()].filter(({ id }) => open.has(id) || doneHere.current.has(id));
  const names = namesApart(all.map((each) => sentencesOf(each).join(' ')));
  if (all.length === 0) return value && none ? <p>{none}</p> : null;
  return (
    <section class="open-agreements">
      <h3 class="open-agreements__heading">{words.title}</h3>
      <ul class="open-agreements__list">
        {all.map((each, index) => (
          <Row
            key={each.id}
            agreement={each}
            name={names[index] ?? ''}
            onDone={() => doneHere.current.add(each.id)}
          />
        ))}
      </ul>
    </section>
  );
}

const sentencesOf = ({ texts }: OpenAgreement) =>
  texts.map(({ text }) => agreementInWords(agreementIn(text)));

interface RowProps {
  agreement: OpenAgreement;
  /** Its sentence, told apart from that of another. */
  name: string;
  onDone: () => void;
}

function Row({ agreement, name, onDone }: RowProps) {
  const { id, conversation, followUp, texts } = agreement;
  const [first] = texts;
  const who = first && whoInWords(agreementIn(first.text));
  const due = followUp?.due && dayToCome(followUp.due, isoDate(new Date()));
  const link = hashOf({ page: 'gesprek', id: conversation.id, part: 'verslag' });
  return (
    <li class="open-agreements__row" data-agreement={id}>
      {sentencesOf(agreement).map((sentence, index) => (
        <p key={index} class="open-agreements__sentence">
          {sentence}
        </p>
      ))}
      <p class="open-agreements__about">
        {[who && fill(report.who, { who }), due && fill(report.due, { day: due })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="open-agreements__about">
        <a class="text-link open-agreements__from" href={link}>
          {fill(words.from, { title: conversation.title || conversationWords.untitled })}
        </a>
      </p>
      <AgreementFollowUp conversation={conversation} id={id} sentence={name} onDone={onDone} />
    </li>
  );
}
