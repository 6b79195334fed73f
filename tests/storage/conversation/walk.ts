import fc from 'fast-check';
import { placeIn } from '../../../domain/conversation/place';
import { type ConversationText, conversationOf } from '../../../domain/conversation/plan';
import { newRecord } from '../../../domain/records/record';
import { type Stretch, withText } from '../../../domain/records/text-record';
import { collectBackup } from '../../../storage/backup/collect';
import { type Restored, restoreBackup, undoRestore } from '../../../storage/backup/restore';
import { changePlan, startConversation } from '../../../storage/conversation/conversations';
import { putBackConversation, removeConversation, removeTextsOf } from '../../../storage/conversation/remove';
import { gatherLooseTexts } from '../../../storage/conversation/retire';
import { closeDatabase, openDatabase } from '../../../storage/database/database';
import { leaveLastWords } from '../../../storage/database/last-words';
import { bringInLastWords } from '../../../storage/database/put-right';
import { putBackRecord, removeRecord, saveRecord } from '../../../storage/database/records';
import { emptyTrash, putAllBack, removeAll, trashedRecords } from '../../../storage/database/trash';
import { someConversation } from '../../some-conversation';

/*
 * A random walk over what pages ask of conversations: they are pressed in, typed in, removed and put back, each on what
 * the page saw last, which another page may have changed since.
 */

const often = [
  'look',
  'begin',
  'press',
  'press',
  'type',
  'type',
  'type',
  'leave',
  'remove',
  'put back',
] as const;
const seldom = [
  'remove text',
  'put text back',
  'remove texts',
  'gather',
  'put all back',
  'remove all',
  'empty',
  'back up',
  'restore',
  'undo restore',
  'leave last words',
  'open anew',
] as const;

export interface Act {
  page: number;
  /** Which of three conversations, and which of three places in it. */
  conversation: string;
  part: string;
  do: (typeof often)[number] | (typeof seldom)[number];
}

export const acts = (most: number) =>
  fc.array(
    fc.record({
      page: fc.nat(1),
      conversation: fc.constantFrom('c1', 'c2', 'c3'),
      part: fc.constantFrom('s1', 's2', 'a1'),
      do: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...often) },
        { weight: 1, arbitrary: fc.constantFrom(...seldom) },
      ),
    }),
    { minLength: 10, maxLength: most, size: 'max' },
  );

interface Page {
  texts: ConversationText[];
  typing: Map<string, { text: ConversationText; stretch: Stretch<ConversationText> }>;
}

const unstopped = () => ({ progress: () => undefined, stop: new AbortController().signal });

export class Walk {
  readonly #pages: Page[] = [0, 1].map(() => ({ texts: [], typing: new Map() }));
  /** How often something was pressed in a conversation of which that was said to be stored. */
  readonly #pressed = new Map<string, number>();
  /** Texts that were said to be stored, and that nobody removed for good or typed over, by id of their record. */
  readonly #promised = new Map<string, Set<string>>();
  #backup: Awaited<ReturnType<typeof collectBackup>> | undefined;
  #restored: Restored | undefined;
  #now = Date.UTC(2026, 10, 3, 9);
  #count = 0;

  async take(act: Act): Promise<void> {
    this.#now += 1000;
    const page = this.#pages[act.page];
    if (!page) return;
    await this.#inConversation(act);
    await this.#inText(page, act);
    await this.#inAll(page, act);
  }

  /** Records in two places, presses that are not in the plan any more, and promised texts that nobody can find. */
  async wrong(): Promise<{ twice: string[]; unpressed: string[]; lost: string[] }> {
    const database = await openDatabase();
    const [conversations, texts, trash, versions] = await Promise.all([
      database.getAll('conversations'),
      database.getAll('conversationTexts'),
      database.getAll('trash'),
      database.getAll('versions'),
    ]);
    const living = [...conversations, ...texts];
    const ids = new Set([...living, ...trash].map(({ id }) => id));
    const plans = [...conversations, ...trash.flatMap((each) => ('plan' in each ? [each] : []))];
    const pressed = new Map(plans.map((each) => [each.id, conversationOf(each)?.plan.present ?? 0]));
    const found = new Set([...living, ...trash].map(({ id, text }) => `${id} ${text}`));
    for (const { note, text } of versions) if (ids.has(note)) found.add(`${note} ${text}`);
    return {
      twice: trash.map(({ id }) => id).filter((id) => living.some((each) => each.id === id)),
      unpressed: [...this.#pressed].filter(([id, n]) => (pressed.get(id) ?? -1) < n).map(([id]) => id),
      lost: [...this.#promised].flatMap(([id, all]) =>
        [...all].map((text) => `${id} ${text}`).filter((each) => !found.has(each)),
      ),
    };
  }

  async #inConversation({ do: what, conversation: id }: Act): Promise<void> {
    if (what === 'begin' && !this.#pressed.has(id)) {
      await startConversation({ ...someConversation(id, { present: 0 }), updated: this.#now });
      this.#pressed.set(id, 0);
    }
    if (what === 'press') {
      const after = await changePlan(
        id,
        (plan) => ({ ...plan, present: (plan.present ?? 0) + 1 }),
        this.#now,
      );
      if (after) this.#pressed.set(id, (this.#pressed.get(id) ?? 0) + 1);
    }
    if (what === 'remove') await removeConversation(id, this.#now);
    if (what === 'put back') await this.#putBack(id);
    if (what === 'remove texts') await removeTextsOf(id, ['afspraak'], this.#now);
  }

  /** With it comes all that was removed together with it. */
  async #putBack(id: string): Promise<void> {
    const [lying] = (await trashedRecords('conversations')).filter((each) => each.id === id);
    const texts = (await trashedRecords('conversationTexts')).filter(
      ({ place, removed }) => placeIn(place)?.conversation === id && removed === lying?.removed,
    );
    await putBackConversation(id, this.#now);
    const database = await openDatabase();
    for (const text of texts)
      if (!(await database.get('conversationTexts', text.id))) throw new Error(`${text.id} stayed behind`);
  }

  async #inText(page: Page, { do: what, conversation, part }: Act): Promise<void> {
    const place = `${conversation}/${part}/${part === 'a1' ? 'afspraak' : 'gezegd'}`;
    const text = page.texts.find((each) => each.place === place);
    if (what === 'type') await this.#type(page, place, text);
    if (what === 'leave' && text) page.typing.delete(text.id);
    if (what === 'remove text' && text) {
      const typing = page.typing.get(text.id);
      page.typing.delete(text.id);
      await removeRecord('conversationTexts', text, this.#now, typing?.stretch);
    }
    const [lying] = what === 'put text back' ? await trashedRecords('conversationTexts') : [];
    if (lying) await putBackRecord('conversationTexts', lying, this.#now);
    if (what === 'leave last words' && text) this.#leaveLastWords(page, text);
  }

  async #type(page: Page, place: string, known: ConversationText | undefined): Promise<void> {
    this.#count += 1;
    const word = `w${this.#count}`;
    const typing = known && page.typing.get(known.id);
    const stretch = typing?.stretch ?? { id: `s${this.#count}`, before: known, begun: this.#now };
    // In one stretch the user types over his own words.
    if (typing) this.#promised.get(typing.text.id)?.delete(typing.text.text);
    const before = typing?.text ?? known;
    const next = before
      ? withText(before, word, this.#now)
      : newRecord<'conversationTexts'>({ place }, word, `t${this.#count}`, this.#now);
    page.typing.set(next.id, { text: next, stretch });
    page.texts = [...page.texts.filter(({ id }) => id !== next.id), next];
    await saveRecord('conversationTexts', next, stretch);
    this.#promised.set(next.id, (this.#promised.get(next.id) ?? new Set()).add(word));
  }

  #leaveLastWords(page: Page, text: ConversationText): void {
    const typing = page.typing.get(text.id);
    if (!typing) return;
    this.#count += 1;
    page.typing.delete(text.id);
    leaveLastWords('conversationTexts', withText(typing.text, `w${this.#count}`, this.#now));
    this.#promised.get(text.id)?.delete(typing.text.text);
  }

  async #inAll(page: Page, { do: what }: Act): Promise<void> {
    if (what === 'look') {
      page.texts = await (await openDatabase()).getAll('conversationTexts');
      page.typing.clear();
    }
    if (what === 'gather') await this.#gather();
    if (what === 'put all back') await putAllBack(this.#now);
    if (what === 'remove all') await removeAll(['conversations', 'conversationTexts'], this.#now);
    if (what === 'empty') await this.#empty();
    if (what === 'back up') this.#backup = await collectBackup();
    if (what === 'restore' && this.#backup)
      this.#restored = await restoreBackup(this.#backup, this.#now, unstopped());
    if (what === 'undo restore' && this.#restored) {
      await undoRestore(this.#restored, unstopped());
      this.#restored = undefined;
    }
    if (what === 'open anew') {
      closeDatabase();
      await bringInLastWords(await openDatabase());
    }
  }

  async #gather(): Promise<void> {
    await gatherLooseTexts(this.#now);
    const database = await openDatabase();
    const there = new Set(await database.getAllKeys('conversations'));
    const loose = (await database.getAll('conversationTexts')).filter(
      ({ place }) => !there.has(placeIn(place)?.conversation ?? ''),
    );
    if (loose.length > 0) throw new Error(`${loose.length} texts are loose`);
  }

  async #empty(): Promise<void> {
    const [conversations, texts] = [
      await trashedRecords('conversations'),
      await trashedRecords('conversationTexts'),
    ];
    for (const { id } of conversations) this.#pressed.delete(id);
    for (const { id } of texts) this.#promised.delete(id);
    await emptyTrash();
    // Who restored a backup before this cannot be promised that undoing it leaves what was emptied.
    this.#restored = undefined;
  }
}
