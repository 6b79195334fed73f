import { expect } from 'vitest';
import { beginNow } from '../../content/recipes.ts';
import { held } from '../../content/words/conversation.ts';
import { lead } from '../../content/words/lead.ts';
import { start } from '../../content/words/prepare.ts';
import { reportPage } from '../../content/words/report.ts';
import { fill } from '../../domain/language/sentence.ts';
import { until } from '../../scripts/driver/running.ts';
import type { View } from '../../scripts/driver.ts';
import type { ProblemKind } from '../../storage/database/problem.ts';
import * as words from '../words.ts';
import { agreeByKey, onStep, tabTo } from './as-host.ts';
import { alerts, press, showsText } from './as-user.ts';

/** The sentence of a conversation that cannot be stored. */
export function heldSentence(why: ProblemKind): string {
  return `${held.why[why]} ${held.what}`;
}

/** Leads a conversation that cannot be stored, to a report that is copied; the page says so in one sentence. */
export async function leadAnyway(view: View, why: ProblemKind): Promise<void> {
  const saysOnce = () =>
    until('the page says once that nothing is stored', async () => {
      const said = await alerts(view);
      return said.length === 1 && said[0] === heldSentence(why);
    });
  await saysOnce();
  await press(view, fill(start.begin, { minutes: beginNow.minutes }));
  await onStep(view, 1);
  await saysOnce();
  await agreeInHaste(view);
  await saysOnce();
  await toReport(view);
  expect(await alerts(view)).toEqual([heldSentence(why)]);
  await press(view, reportPage.copy);
  await showsText(view, words.copy.copied);
}

/** Something is said in the first step of the quarter of an hour, and agreed in the fifth. */
export async function agreeInHaste(view: View): Promise<void> {
  await tabTo(view, '[data-note-field] textarea');
  await view.keyboard.type('Dit is gezegd.');
  // Out of the field: there a digit is a word.
  await view.keyboard.press('Tab');
  await view.keyboard.press('5');
  await onStep(view, 5);
  await tabTo(view, '[data-agreement] textarea');
  await agreeByKey(view, ['het vol is', 'voeren wij het toch', '']);
}

/** From the fifth step to the report, with all that was typed. */
export async function toReport(view: View): Promise<void> {
  await press(view, lead.next);
  await onStep(view, 6);
  await showsText(view, 'Als het vol is, dan voeren wij het toch.');
  await press(view, lead.done);
  await until('the report is there', () => view.evaluate(() => location.hash.endsWith('/verslag')));
  await showsText(view, 'Dit is gezegd.');
  await showsText(view, 'Als het vol is, dan voeren wij het toch.');
}
