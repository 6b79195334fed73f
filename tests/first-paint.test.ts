// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { choices } from '../domain/settings';
import { changeSettings, settingsAtStart } from '../storage/values/settings';
import { freshStorage, withoutLocalStorage } from './fresh-storage';

const firstPaint = readFileSync(join(import.meta.dirname, '../public/first-paint.js'), 'utf8');
const css = readFileSync(join(import.meta.dirname, '../assets/theme.css'), 'utf8');

beforeEach(() => {
  freshStorage();
  delete document.documentElement.dataset.theme;
});

/** The theme that the page takes on before anything is painted: one that theme.css knows, or the system's. */
function themeAfterFirstPaint(): string {
  runInThisContext(firstPaint);
  const theme = document.documentElement.dataset.theme ?? '';
  return css.includes(`:root[data-theme="${theme}"]`) ? theme : 'systeem';
}

describe('public/first-paint.js', () => {
  it.each(choices.theme)('paints in the chosen theme: %s', async (theme) => {
    await changeSettings({ theme });
    expect(themeAfterFirstPaint()).toBe(theme);
  });

  it.each([
    ['before anyone chose', null],
    ['with a setting of another kind alone', '{"role":"leidinggevende"}'],
    ['with an unknown theme', '{"theme":"paars"}'],
    ['with a theme of a wrong type', '{"theme":{}}'],
    ['with null', 'null'],
    ['with a text', '"donker"'],
    ['with damage', '{"theme":"donk'],
  ])('agrees with the pages %s', (_name, stored) => {
    if (stored !== null) localStorage.setItem('settings', stored);
    expect(themeAfterFirstPaint()).toBe(settingsAtStart().theme);
  });

  it('does not stop the page when storage is blocked', async () => {
    await withoutLocalStorage(() => expect(themeAfterFirstPaint()).toBe('systeem'));
  });
});
