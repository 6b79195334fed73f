// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ChoiceGroup } from '../../../components/controls/choice-group';
import { OptionsPage } from '../../../components/settings/options-page';
import { choices } from '../../../domain/settings';
import { readSettings } from '../../../storage/values/settings';
import { browserError } from '../../fresh-storage';
import { until } from '../../until';
import * as words from '../../words';
import { freshPage, show } from '../fresh-page';
import { all, nameOf, one, press } from '../on-screen';

const radios = (name: string) => all(`input[name="${name}"]`) as HTMLInputElement[];
const chosen = (name: string) => radios(name).find(({ checked }) => checked)?.value;

beforeEach(freshPage);

describe('a group of choices', () => {
  it('has a name, an explanation, and for each choice a button with its name; one is chosen', async () => {
    const onChoose = vi.fn();
    await show(
      <ChoiceGroup
        name="thee"
        legend="Je thee"
        hint="Dit is voor straks."
        choices={['groen', 'zwart'] as const}
        labels={{ groen: 'Groene thee', zwart: 'Zwarte thee' }}
        chosen="zwart"
        onChoose={onChoose}
      />,
    );
    const group = one('fieldset');
    expect(one('legend').textContent).toBe('Je thee');
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Dit is voor straks.',
    );
    expect(radios('thee').map(nameOf)).toEqual(['Groene thee', 'Zwarte thee']);
    expect(chosen('thee')).toBe('zwart');
    await press(radios('thee')[0] ?? group);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('groen');
  });
});

describe('the settings page', () => {
  beforeEach(async () => {
    // The fake browser has no manifest; the page shows its version.
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: '',
      version: '0.1.0',
    });
    await show(<OptionsPage />);
  });

  it.each(Object.entries(choices))('offers every choice of %s, the first chosen', (name, values) => {
    expect(radios(name).map(({ value }) => value)).toEqual(values);
    expect(chosen(name)).toBe(values[0]);
  });

  it('applies and stores a choice at once', async () => {
    const dark = radios('theme').find(({ value }) => value === 'donker') ?? one('input');
    await press(dark);
    await until(async () => expect((await readSettings()).theme).toBe('donker'));
    await until(() => expect(document.documentElement.dataset.theme).toBe('donker'));
    expect(chosen('theme')).toBe('donker');
  });

  it('says so when a choice cannot be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(browserError('QuotaExceededError'));
    await press(radios('theme').find(({ value }) => value === 'donker') ?? one('input'));
    await until(() => expect(one('[role=alert]').textContent).toBe(words.work.problem.full));
    expect(chosen('theme')).toBe('systeem');
  });

  it('says that it is no official product, and where the notes are and who else could read them, in five points', () => {
    expect(document.body.textContent).toContain(words.about.unofficial);
    for (const sentence of words.about.privacyText) expect(document.body.textContent).toContain(sentence);
    expect(words.about.privacyText).toHaveLength(5);
  });
});
