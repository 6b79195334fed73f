// @vitest-environment happy-dom
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addConversation, beginConversation, pressIn } from '../../../actions/conversation-in-page';
import { ConversationContent } from '../../../components/panel/conversation-content';
import { StartView } from '../../../components/prepare/start-view';
import { held } from '../../../content/words/conversation';
import { agree, lead } from '../../../content/words/lead';
import { reportPage } from '../../../content/words/report';
import type { Conversation, Step } from '../../../domain/conversation/plan';
import { closeDatabase, openDatabase } from '../../../storage/database/database';
import { databaseVersion } from '../../../storage/database/schema';
import { databaseName } from '../../../storage/stored';
import { until } from '../../until';
import { breakDatabase, freshPage, show } from '../fresh-page';
import { all, button, one, press, type } from '../on-screen';

/*
 * A conversation while the database cannot be opened: nothing of it can be stored.
 */
const step = (id: string, kind: Step['kind']): Step => ({
  id,
  kind,
  text: `De vraag van ${id}`,
  minutes: 2,
  spent: 0,
  behaviours: [],
  hands: {},
});
const conversation: Conversation = {
  id: 'held',
  title: 'Gesprek',
  plan: {
    state: 'klaargezet',
    goal: '',
    steps: [step('one', 'vraag'), step('two', 'afspreken'), step('three', 'lezen')],
    at: '',
    figures: 'getallen',
    agreements: {},
  },
  created: 1,
  updated: 1,
};
const content = (report = false) => <ConversationContent id={conversation.id} report={report} />;
const heading = () => one('h2').textContent;
const alerts = () => all('[role=alert]').map(({ textContent }) => textContent);

let repair = () => {};
beforeEach(async () => {
  await freshPage();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  // That of happy-dom complains when it is cancelled.
  Element.prototype.animate = () => ({ cancel() {} }) as Animation;
  repair = breakDatabase();
});
afterEach(async () => {
  await show(null);
  repair();
});

it('is led to its report, is said once not to be stored, and loses no word while the page is open', async () => {
  await addConversation(conversation);
  await beginConversation(conversation);
  await show(content());
  await until(() => expect(heading()).toContain('De vraag van one'));
  await until(() => one('[data-note-field] textarea'));
  await type(one('[data-note-field] textarea'), 'Wat hier gezegd is.');
  await press(button(lead.next));
  await until(() => expect(heading()).toContain('De vraag van two'));
  await until(() => one('[data-agreement] textarea'));
  const [when, what] = all('[data-agreement] textarea') as HTMLTextAreaElement[];
  if (!when || !what) throw new Error('there is no agreement to write');
  await type(when, 'het stil blijft');
  await type(what, 'vragen wij door');
  await press(button(lead.previous));
  await until(() => expect(heading()).toContain('De vraag van one'));
  await until(() =>
    expect(one<HTMLTextAreaElement>('[data-note-field] textarea').value).toBe('Wat hier gezegd is.'),
  );
  expect(alerts()).toEqual([`${held.why.broken} ${held.what}`]);
  await press(button(lead.next));
  await press(button(lead.next));
  await until(() => expect(document.body.textContent).toContain('Als het stil blijft, dan vragen wij door.'));
  await press(button(lead.done));
  await show(content(true));
  await until(() => expect(document.body.textContent).toContain('Wat hier gezegd is.'));
  expect(document.body.textContent).toContain('Als het stil blijft, dan vragen wij door.');
  expect(alerts()).toEqual([`${held.why.broken} ${held.what}`]);
});

it('has a second agreement beside the first', async () => {
  const other = { ...conversation, id: 'held-too', plan: { ...conversation.plan, at: 'two' } };
  await addConversation(other);
  await beginConversation(other);
  await show(<ConversationContent id={other.id} report={false} />);
  await until(() => expect(all('[data-agreement]')).toHaveLength(1));
  await type(one('[data-agreement] textarea'), 'het maandag is');
  await press(button(agree.another));
  await until(() => expect(all('[data-agreement]')).toHaveLength(2));
  expect(one<HTMLTextAreaElement>('[data-agreement] textarea').value).toBe('het maandag is');
});

it('is said once not to be stored where it begins, and where one looks back', async () => {
  await show(<StartView />);
  await until(() => expect(alerts()).toEqual([`${held.why.broken} ${held.what}`]));
  const back = {
    ...conversation,
    id: 'back',
    plan: { ...conversation.plan, steps: [step('zero', 'terug')] },
  };
  await addConversation(back);
  await beginConversation(back);
  await show(<ConversationContent id={back.id} report={false} />);
  await until(() => one('[data-note-field] textarea'));
  expect(alerts()).toEqual([`${held.why.broken} ${held.what}`]);
});

it('there is a way back to it from where conversations begin, while it runs and once it is over', async () => {
  const led = { ...conversation, id: 'led', title: 'Overleg van vandaag' };
  await addConversation(led);
  await beginConversation(led);
  await show(<StartView />);
  const link = () => one<HTMLAnchorElement>('a[href="#/gesprek/led"]');
  await until(() => expect(link().className).toBe('running-line'));
  await pressIn(led, (plan) => ({ ...plan, state: 'afgerond' }));
  await until(() => expect(link().textContent).toContain('Overleg van vandaag'));
});

it('a database of a newer version can be read alone: a conversation is led all the same, and that is said once', async () => {
  repair();
  await freshPage();
  await openDatabase();
  closeDatabase();
  (await openDB(databaseName, databaseVersion + 1)).close();
  const led = { ...conversation, id: 'newer' };
  await addConversation(led);
  await beginConversation(led);
  await show(<ConversationContent id={led.id} report={false} />);
  await until(() => one('[data-note-field] textarea'));
  await type(one('[data-note-field] textarea'), 'Ook hier gezegd.');
  await press(button(lead.next));
  await until(() => expect(heading()).toContain('De vraag van two'));
  await press(button(lead.next));
  await press(button(lead.done));
  await show(<ConversationContent id={led.id} report />);
  await until(() => expect(document.body.textContent).toContain('Ook hier gezegd.'));
  expect(button(reportPage.copy).textContent).toBe(reportPage.copy);
  expect(alerts()).toEqual([`${held.why['read-only']} ${held.what}`]);
});
