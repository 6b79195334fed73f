// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { CaptureView } from '../../../components/notes/capture-view';
import { CapturedBar } from '../../../components/notes/undo';
import { useCapture } from '../../../components/notes/use-capture';
import { deck } from '../../../content/deck';
import type { Role } from '../../../domain/deck/deck';
import { captureIn } from '../../../storage/values/capture';
import { until } from '../../until';
import * as words from '../../words';
import { freshPage, show } from '../fresh-page';
import { all, button, one, press } from '../on-screen';

const [card] = deck.cards;
const [behaviour] = card?.behaviours ?? [];
const role: Role = 'medewerker';

function Capture() {
  const waiting = useCapture(1);
  if (!card || !behaviour) return null;
  return (
    <>
      <CaptureView waiting={waiting} role={role} today={{ card, behaviour }} />
      <CapturedBar waiting={waiting} />
    </>
  );
}

const selected = (text: string) => captureIn(1).set({ text, title: '', url: 'https://voorbeeld.nl/' });

beforeEach(freshPage);

describe('text selected on a page', () => {
  beforeEach(async () => {
    await selected('Eerste\vTweede');
    await show(<Capture />);
    await until(() => expect(document.activeElement).toBe(one('h2')));
  });

  it('has the way out above all behaviours', () => {
    expect(all('button')[0]).toBe(button(words.capture.cancel));
  });

  it('stands in a part that a key can scroll, with a name', () => {
    const part = one('section[tabindex="0"]');
    expect(part.getAttribute('aria-label')).toBe(words.capture.quote);
    expect(part.textContent).toBe('Eerste\nTweede');
  });

  it('is said to be saved, until one goes elsewhere', async () => {
    await press(one('[data-behaviour] button'));
    await until(() => expect(one('[role="status"]').textContent).toBe(words.capture.saved));
    location.hash = '#/notities';
    await until(() => expect(one('[role="status"]').textContent).toBe(''));
  });
});

it('a selection of signs that nobody sees is no text', async () => {
  await selected('\u200b\u00ad');
  await show(<Capture />);
  await until(() => expect(document.body.textContent).toContain(words.capture.nothing));
});
