import { saying } from '../../content/amount';
import { fullDate } from '../../content/dates';
import * as words from '../../content/words/backup';
import type { Outcome } from '../../domain/backup/merge';
import type { RestorePlan } from '../../domain/backup/restore-plan';
import { counted } from '../../domain/language/sentence';
import { type Amount, totalOf } from '../../domain/records/amount';
import type { RestoreState } from './use-restore';

/** What happens to what lives in the backup, in the order in which it is said. */
const outcomes = ['same', 'added', 'returned', 'changed', 'older'] as const;

/** What putting back will do, in a few sentences: what is in the backup, what becomes of it, and what stays. */
export function planInWords({ backup, plan, tooOld }: Extract<RestoreState, { is: 'asking' }>): string {
  const text = words.data;
  const living = outcomes.map((outcome) => amountOf(plan, outcome));
  const all: Amount = {
    notes: living.reduce((sum, { notes }) => sum + notes, 0),
    conversations: living.reduce((sum, { conversations }) => sum + conversations, 0),
  };
  const total = totalOf(all);
  const said = [total > 0 ? saying(text.planHolds, all) : text.planHoldsNone];
  for (const outcome of outcomes) said.push(...outcomeInWords(plan, outcome, total));
  const trashed = amountOf(plan, 'trashed');
  if (totalOf(trashed) > 0) said.push(saying(text.plannedTrashed, trashed));
  if (totalOf(tooOld) > 0) said.push(saying(text.planTooOld, tooOld));
  return [...said, text.planRest].join(' ').replace('{date}', fullDate(new Date(backup.made)));
}

/** @param total how many things are in the backup: when all fare alike, that is said */
function outcomeInWords(plan: RestorePlan, outcome: (typeof outcomes)[number], total: number): string[] {
  const text = words.data;
  const things = plan.things[outcome];
  if (things === 0) return [];
  if (outcome !== 'changed') {
    const sentences = { ...text.planned, ...(things === total && text.plannedAll) };
    return [counted(sentences[outcome], things)];
  }
  // A conversation has no earlier versions of what was chosen in it.
  const { notes, conversations } = amountOf(plan, outcome);
  return [
    ...(notes > 0 ? [counted(text.planned.changed, notes)] : []),
    ...(conversations > 0 ? [counted(text.plannedConversations, conversations)] : []),
  ];
}

function amountOf({ things, conversations }: RestorePlan, outcome: Outcome): Amount {
  return { notes: things[outcome] - conversations[outcome], conversations: conversations[outcome] };
}
