import { expect, it } from 'vitest';
import config from '../wxt.config';

/** What of the manifest puts our page on a new tab, in what is built in a mode. */
async function overridesIn(mode: string): Promise<unknown> {
  const manifest = { action: {}, chrome_url_overrides: { newtab: 'newtab.html' } };
  await Reflect.get(config.hooks ?? {}, 'build:manifestGenerated')({ config: { mode } }, manifest);
  return manifest.chrome_url_overrides;
}

it('npm run build:without-new-tab leaves the new tab to the browser; npm run build does not', async () => {
  expect(await overridesIn('without-new-tab')).toBeUndefined();
  expect(await overridesIn('production')).toEqual({ newtab: 'newtab.html' });
});
