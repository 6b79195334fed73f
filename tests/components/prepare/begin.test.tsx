// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { StartView } from '../../../components/prepare/start-view';
import { allConversations } from '../../../storage/conversation/conversations';
import { until } from '../../until';
import { freshPage, show } from '../fresh-page';
import { one } from '../on-screen';

it('a double click begins one conversation', async () => {
  await freshPage();
  await show(<StartView />);
  const begin = one('.begin-now button');
  await act(() => {
    begin.click();
    begin.click();
  });
  await until(() => expect(location.hash).toContain('gesprek/'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await allConversations()).toHaveLength(1);
});
