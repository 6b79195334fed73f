// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { TalkPaper } from '../../../components/prepare/talk-paper';
import * as words from '../../../content/words/prepare';
import { behaviour, conversation, step } from '../../domain/conversation/a-conversation';
import { freshPage, show } from '../fresh-page';
import { all, one } from '../on-screen';

it('a sheet of A5 has the question to think about, the behaviours and lines to write on; nothing for the host', async () => {
  await freshPage();
  const { plan } = conversation({
    mind: 'KANARIE',
    steps: [
      step('hardop', { kind: 'vraag', text: 'Hardop?' }),
      step('stil', {
        kind: 'vraag',
        text: 'Wat herken je?',
        say: 'KANARIE',
        silent: true,
        behaviours: [behaviour('a')],
      }),
      step('handen', { kind: 'handen', behaviours: [behaviour('a'), behaviour('b')] }),
    ],
  });
  await show(<TalkPaper title="Overleg" plan={plan} />);
  expect(one('[data-size]').dataset.size).toBe('a5');
  expect(one('[data-size]').textContent).toBe('');
  await act(() => void dispatchEvent(new Event('beforeprint')));
  expect(one('h2').textContent).toBe('Wat herken je?');
  expect(all('.talk-paper li').map(({ textContent }) => textContent)).toEqual(['Doe a.', 'Doe b.']);
  expect(one('.talk-paper').textContent).toContain(words.prepare.paperOwn);
  expect(all('.talk-paper__line').length).toBeGreaterThan(2);
  expect(document.body.textContent).not.toContain('KANARIE');
  await act(() => void dispatchEvent(new Event('afterprint')));
  expect(one('[data-size]').textContent).toBe('');
});
