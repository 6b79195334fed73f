// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearAwayDaily } from '../../actions/clear-away';
import type { TextSort } from '../../domain/conversation/place';
import type { Plan } from '../../domain/conversation/plan';
import { newNote } from '../../domain/notes/note';
import { allConversations, startConversation } from '../../storage/conversation/conversations';
import { putBackConversation, removeConversation } from '../../storage/conversation/remove';
import { textsOf } from '../../storage/conversation/texts';
import { removeRecord, saveRecord } from '../../storage/database/records';
import { putBackOf, trashedRecords } from '../../storage/database/trash';
import { allNotes } from '../../storage/notes/notes';
import { retired } from '../../storage/values/retired';
import { changeSettings } from '../../storage/values/settings';
import { freshStorage } from '../fresh-storage';
import { someConversation, someText } from '../some-conversation';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 3, 9);
const note = (id: string, updated: number) => newNote('opgave/durf', id, id, updated);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id).sort();

/** The daily work on each of so many days. */
async function run(from: number, days: number): Promise<void> {
  for (let n = 0; n < days; n += 1) await clearAwayDaily(new Date(from + n * day));
}

beforeEach(freshStorage);

it('a clock that leaps ahead empties nothing, and when it is put right all is as before', async () => {
  await saveRecord('notes', note('weg', now));
  await removeRecord('notes', note('weg', now), now);
  await run(now + day, 1);
  await run(now + 3650 * day, 1);
  expect(ids(await trashedRecords('notes'))).toEqual(['weg']);
  await run(now + 2 * day, 8);
  expect(ids(await trashedRecords('notes'))).toEqual(['weg']);
});

it('so it is on the first day, when nothing is remembered of the clock yet', async () => {
  await saveRecord('notes', note('weg', now));
  await removeRecord('notes', note('weg', now), now);
  await run(now + 3650 * day, 1);
  expect(ids(await trashedRecords('notes'))).toEqual(['weg']);
});

it('a clock that stays where it went is believed after a week', async () => {
  await saveRecord('notes', note('weg', now));
  await removeRecord('notes', note('weg', now), now);
  await run(now + 60 * day, 8);
  expect(await trashedRecords('notes')).toEqual([]);
});

it('what is too old goes to the Prullenbak, it is remembered, and one step puts it back', async () => {
  await changeSettings({ keep: 'een-jaar' });
  await saveRecord('notes', note('oud', now - 400 * day));
  await saveRecord('notes', note('ouder', now - 500 * day));
  await saveRecord('notes', note('nieuw', now));
  await run(now, 1);
  expect([ids(await allNotes()), await retired.read()]).toEqual([
    ['nieuw'],
    { notes: 2, conversations: 0, moments: [now] },
  ]);
  await putBackOf([now], now + 1);
  await run(now + day, 1);
  expect([ids(await allNotes()), await trashedRecords('notes')]).toEqual([['nieuw', 'oud', 'ouder'], []]);
});

it('a note that was written while the clock ran behind is not too old as soon as it is put right', async () => {
  await changeSettings({ keep: 'een-jaar' });
  await saveRecord('notes', note('begin', now));
  await run(now, 1);
  await saveRecord('notes', note('toen', now - 3650 * day));
  await run(now - 3650 * day, 1);
  await run(now + day, 1);
  expect(ids(await allNotes())).toEqual(['begin', 'toen']);
});

describe('a conversation that is too old', () => {
  const old = now - 400 * day;
  const conversation = (id: string, parts: Partial<Plan> = {}) => ({
    ...someConversation(id, { state: 'afgerond', agreements: {}, ...parts }, old),
  });
  const typed = (id: string, part: string, sort: TextSort, updated = old) =>
    saveRecord('conversationTexts', { ...someText(id, part, sort), updated });
  const livingIds = async () => ids(await allConversations());
  const trashedTexts = async () => (await trashedRecords('conversationTexts')).map(({ place }) => place);
  beforeEach(async () => {
    await changeSettings({ keep: 'een-jaar' });
    // The clock is right.
    await saveRecord('notes', note('nieuw', now));
  });

  it('goes to the Prullenbak with all that was typed in it, and comes back with it in one step', async () => {
    await startConversation(conversation('c1'));
    await typed('c1', 's1', 'gezegd');
    await run(now, 1);
    expect([await livingIds(), await trashedTexts()]).toEqual([[], ['c1/s1/gezegd']]);
    expect(await retired.read()).toEqual({ notes: 0, conversations: 1, moments: [now] });
    await putBackOf([now], now + 1);
    expect([await livingIds(), await trashedTexts()]).toEqual([['c1'], []]);
    await run(now + day, 1);
    expect(await livingIds()).toEqual(['c1']);
  });

  it.each<[why: string, parts: Partial<Plan>, sort: TextSort, updated?: number]>([
    ['something in it was typed later', {}, 'gezegd', now],
    ['an agreement in it is open', { agreements: { s1: { state: 'open', moves: [] } } }, 'afspraak'],
    ['nothing was chosen yet for an agreement', {}, 'afspraak'],
    ['it is a recept', { state: 'recept' }, 'gezegd'],
  ])('stays when %s, and so does all that was typed in it', async (_why, parts, sort, updated) => {
    await startConversation(conversation('c1', parts));
    await typed('c1', 's1', sort, updated);
    await typed('c1', 'c1', 'later');
    await run(now, 1);
    expect([await livingIds(), await trashedTexts(), await retired.read()]).toEqual([['c1'], [], null]);
  });

  it.each(['gedaan', 'losgelaten'] as const)('does not stay for an agreement that is %s', async (state) => {
    await startConversation(conversation('c1', { agreements: { a1: { state, moves: [] } } }));
    await typed('c1', 'a1', 'afspraak');
    await run(now, 1);
    expect(await livingIds()).toEqual([]);
  });

  it('stays when all is kept for ever', async () => {
    await changeSettings({ keep: 'altijd' });
    await startConversation(conversation('c1'));
    await run(now, 1);
    expect(await livingIds()).toEqual(['c1']);
  });
});

it('what was typed in a conversation that was removed meanwhile comes to lie with it, and comes back with it', async () => {
  await startConversation(someConversation('c1'));
  await removeConversation('c1', now);
  await saveRecord('conversationTexts', { ...someText('c1', 's1', 'gezegd'), updated: now + 5 });
  await saveRecord('conversationTexts', someText('nowhere', 's1', 'gezegd'));
  await run(now + day, 1);
  expect(await trashedRecords('conversationTexts')).toMatchObject([
    { place: 'nowhere/s1/gezegd', removed: now + day },
    { place: 'c1/s1/gezegd', removed: now + 5 },
  ]);
  await putBackConversation('c1');
  expect((await textsOf('c1')).map(({ place }) => place)).toEqual(['c1/s1/gezegd']);
});
