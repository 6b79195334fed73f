import { clockTime, dayInWords } from '../../content/dates';
import { unknownBehaviour } from '../../content/unknown-behaviour';
import {
  agreement as agreementWords,
  conversation as conversationWords,
} from '../../content/words/conversation';
import * as words from '../../content/words/notes';
import { agreementIn, sentenceOf } from '../../domain/conversation/agreement';
import { placeIn } from '../../domain/conversation/place';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { fill } from '../../domain/language/sentence';
import { firstWords } from '../../domain/notes/first-words';
import type { TextRecord } from '../../domain/records/text-record';
import { putBackConversation } from '../../storage/conversation/remove';
import type { RemovedThing } from '../../storage/conversation/removed-things';
import { putBackRecord } from '../../storage/database/records';
import { Mark } from '../deck/mark';
import { useKnownCards } from '../deck/use-known-cards';
import { TrashedRow } from './trashed-row';

type Of<Kind> = Extract<RemovedThing, { kind: Kind }>;

/** A removed note, conversation, or text of a conversation: what it says, and a way back. */
export function RemovedThingRow({ thing }: { thing: RemovedThing }) {
  if (thing.kind === 'notes') return <NoteRow {...thing} />;
  return thing.kind === 'conversations' ? <ConversationRow {...thing} /> : <TextRow {...thing} />;
}

function NoteRow({ record }: Of<'notes'>) {
  const known = useKnownCards();
  const found = findBehaviour(known, record.behaviour);
  return (
    <TrashedRow
      {...record}
      card={found?.card}
      about={
        found ? (
          <>
            <Mark card={found.card} />
            <span class="trashed__behaviour">{found.behaviour.text}</span>
          </>
        ) : (
          unknownBehaviour(record.behaviour, known)
        )
      }
      label={labelFor(words.trash.restoreLabel, record)}
      putBack={() => putBackRecord('notes', record, Date.now())}
    />
  );
}

function ConversationRow({ record }: Of<'conversations'>) {
  return (
    <TrashedRow
      {...record}
      text={record.text || conversationWords.untitled}
      about={fill(words.trash.conversation, { when: whenOf(record) })}
      label={labelFor(words.trash.restoreConversation, record)}
      putBack={() => putBackConversation(record.id, Date.now())}
    />
  );
}

function TextRow({ record, conversation }: Of<'conversationTexts'>) {
  const isAgreement = placeIn(record.place)?.sort === 'afspraak';
  const text = isAgreement ? sentenceOf(agreementIn(record.text), agreementWords.sentence) : record.text;
  const isThere = conversation !== undefined;
  return (
    <TrashedRow
      {...record}
      text={text}
      about={
        isThere
          ? fill(words.trash.inConversation, { title: conversation || conversationWords.untitled })
          : words.trash.conversationGone
      }
      label={labelFor(words.trash.restoreText, record)}
      putBack={isThere ? () => putBackRecord('conversationTexts', record, Date.now()) : undefined}
    />
  );
}

const whenOf = ({ created }: TextRecord) => `${dayInWords(created, new Date())} ${clockTime(created)}`;

/** Each is told apart from others by when it was begun and its first words. */
function labelFor(sentence: `${string}{when}${string}{begin}`, record: TextRecord): string {
  return fill(sentence, { when: whenOf(record), begin: firstWords(record.text) });
}
