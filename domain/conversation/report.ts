import { isBlank } from '../records/text-record';
import { type Agreement, agreementIn, isEmpty } from './agreement';
import { type Picture, pictureOf } from './hands';
import { placeIn, type TextSort } from './place';
import type { Conversation, ConversationText, FollowUp } from './plan';

/** `afspraken`: only what was agreed, to share. `heel`: all that is for the team. */
export type ReportKind = 'afspraken' | 'heel';

export interface ReportAgreement {
  id: string;
  agreement: Agreement;
  /** Undefined when nothing was chosen for it. */
  followUp: FollowUp | undefined;
  /** The words of the behaviour that it is about; undefined when that is not known. */
  behaviour: string | undefined;
  /** What was said when the team looked back. */
  lookedBack: string[];
}

/** What a conversation came to, as data. What the host wrote for themselves is never in it. */
export interface Report {
  title: string;
  /** When it was, ms since 1970. */
  held: number;
  goal: string;
  /** Titles of the cards that it was about. */
  cards: string[];
  agreements: ReportAgreement[];
  /** Steps of which something was written; a question of one's own may be empty. */
  said: { question: string; texts: string[] }[];
  /** Written in a step that was taken out since. */
  loose: string[];
  picture: Picture;
  /** For another time. */
  later: string[];
}

/** The report of a conversation. @param texts all that was typed in it, in any order */
export function reportOf(
  { title, created, plan }: Conversation,
  texts: readonly ConversationText[],
  kind: ReportKind,
): Report {
  const typed = typedIn(texts);
  const isWhole = kind === 'heel';
  const at = (sort: TextSort, part: string) =>
    typed.filter((text) => text.sort === sort && text.part === part).map(({ text }) => text);
  const said = plan.steps.map(({ id, text: question }) => ({ question, texts: at('gezegd', id) }));
  const steps = new Set(plan.steps.map(({ id }) => id));
  const loose = typed.filter(({ sort, part }) => sort === 'gezegd' && !steps.has(part));
  const agreements = typed.filter(({ sort, text }) => sort === 'afspraak' && !isEmpty(agreementIn(text)));
  const behaviours = plan.steps.flatMap((step) => step.behaviours);
  return {
    title,
    held: plan.started ?? created,
    goal: isWhole ? plan.goal : '',
    cards: [...new Set(behaviours.map(({ cardTitle }) => cardTitle))],
    agreements: agreements.map(({ part, text }) => {
      const followUp = Object.hasOwn(plan.agreements, part) ? plan.agreements[part] : undefined;
      return {
        id: part,
        agreement: agreementIn(text),
        followUp,
        behaviour: behaviours.find(({ id }) => id === followUp?.behaviour)?.text,
        lookedBack: isWhole ? at('terugblik', part) : [],
      };
    }),
    said: isWhole ? said.filter((step) => step.texts.length > 0) : [],
    loose: isWhole ? loose.map(({ text }) => text) : [],
    picture: pictureOf(isWhole ? plan : { ...plan, steps: [] }),
    later: isWhole ? typed.filter(({ sort }) => sort === 'later').map(({ text }) => text) : [],
  };
}

/** What was typed for others to read, in the order in which it was begun. Nothing that is private comes past here. */
function typedIn(texts: readonly ConversationText[]) {
  return texts
    .toSorted((one, other) => one.created - other.created)
    .flatMap(({ place, text }) => {
      const found = placeIn(place);
      return found && found.sort !== 'jezelf' && !isBlank(text) ? [{ ...found, text }] : [];
    });
}
