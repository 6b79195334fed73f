// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FromCopy } from '../../../components/backup/from-copy';
import { RescueLine } from '../../../components/backup/rescue-line';
import { counted } from '../../../domain/language/sentence';
import { rememberLeftOut } from '../../../storage/backup/backup-record';
import { broughtBack, isDamaged } from '../../../storage/database/loss';
import { aboutNotes } from '../../about-notes';
import { OwnFiles } from '../../storage/own-files';
import { until } from '../../until';
import * as words from '../../words';
import { freshPage, leavePage, show } from '../fresh-page';
import { all, button, press } from '../on-screen';

const text = words.rescue;
let own: OwnFiles;
beforeEach(async () => {
  await freshPage();
  own = new OwnFiles();
});
afterEach(async () => {
  await leavePage();
  vi.unstubAllGlobals();
});
const says = (sentence: string) =>
  until(() => expect(all('p').map(({ textContent }) => textContent)).toContain(sentence));

describe('what the browser lost', () => {
  it('for good is said in one sentence, until that is closed', async () => {
    await broughtBack.set({ made: 1, notes: 0, conversations: 0, lost: 'forever' });
    await show(<RescueLine />);
    await says(text.saidNone);
    await press(button(text.close));
    await until(() => expect(all('.backup-line')).toEqual([]));
    expect(await broughtBack.read()).toBeNull();
  });

  it('and what came back is said with the time of the copy', async () => {
    await broughtBack.set({
      made: new Date(2026, 0, 5, 9, 30).getTime(),
      notes: 3,
      conversations: 0,
      lost: 'some',
    });
    await show(<RescueLine />);
    await until(() => expect(all('[role=status]')[0]?.textContent).toContain(aboutNotes(text.saidSome, 3)));
    expect(all('[role=status]')[0]?.textContent).toContain('9:30');
  });
});

describe.each(['damaged', 'unreachable'] as const)('a database that is %s', (why) => {
  it('has a copy, and what could not be in it is said', async () => {
    own.texts.set('veiligheidskopie.json', 'alles');
    await rememberLeftOut(2);
    await show(<FromCopy why={why} />);
    await says(`${text.why[why]} ${counted(words.data.backupWithout, 2)}`);
    button(text.takeBack);
  });

  it('has no copy: that is said in one sentence', async () => {
    await show(<FromCopy why={why} />);
    await says(text.none[why]);
    expect(all('button')).toEqual([]);
  });
});

it('a damaged database has the line of its copy, not of what came back before', async () => {
  await broughtBack.set({ made: 1, notes: 3, conversations: 0, lost: 'some' });
  await isDamaged.set(true);
  await show(<RescueLine />);
  await says(text.none.damaged);
});
