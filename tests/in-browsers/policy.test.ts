import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { until } from '../../scripts/driver/running.ts';
import { buildOf } from '../../scripts/driver.ts';
import { messagesFor } from '../../scripts/locales.ts';
import { startLocalServer } from './local-server.ts';
import { openThisBrowser } from './this-browser.ts';

const browserName = inject('browserName');
const manifest = JSON.parse(await readFile(join(buildOf(browserName), 'manifest.json'), 'utf8'));

describe('the manifest', () => {
  it('asks for what PRODUCT lists, and nothing else', () => {
    // activeTab is from issue 3: the title of the page on which someone picks our line in the menu.
    const everywhere = ['activeTab', 'alarms', 'contextMenus', 'storage', 'unlimitedStorage'];
    // Firefox has no such permission: a sidebar needs none.
    const panel = browserName === 'chromium' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual([...everywhere, ...panel].sort());
  });

  it.each([
    'host_permissions',
    'optional_host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
    'update_url',
  ])('has no %s', (key) => {
    expect(manifest[key]).toBeUndefined();
  });

  it('replaces the new tab and no other page of the browser', () => {
    expect(Object.keys(manifest.chrome_url_overrides)).toEqual(['newtab']);
  });
});

describe('the content policy', () => {
  const directives = new Map(
    String(manifest.content_security_policy.extension_pages)
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );

  it('refuses all that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('connect-src') ?? ["'none'"]).toEqual(["'none'"]);
  });

  it('names nothing but the extension’s own files', () => {
    for (const [name, sources] of directives) {
      if (name === 'require-trusted-types-for') continue;
      for (const source of sources)
        expect([name, source]).toEqual([name, expect.stringMatching(/^'(self|none)'$/)]);
    }
  });

  it('has no script, style or plug-in from elsewhere by leaving a directive out', () => {
    for (const name of ['script-src', 'style-src', 'img-src', 'font-src']) {
      expect(directives.get(name)).toEqual(["'self'"]);
    }
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(directives.get(name)).toEqual(["'none'"]);
    }
  });
});

describe('in the browser, a page of the extension', async () => {
  const browser = await openThisBrowser();
  const server = await startLocalServer();
  let page: Page;
  beforeAll(async () => {
    page = await browser.page('newtab.html');
  });
  afterAll(() => server.close());

  it('knows the extension by its name in the language of the browser, or else by the Dutch one', async () => {
    const { nl, en } = messagesFor(browserName === 'firefox' ? 'firefox' : 'chrome');
    const language = await page.evaluate(`(globalThis.browser ?? chrome).i18n.getUILanguage()`);
    const name = await page.evaluate(`(globalThis.browser ?? chrome).runtime.getManifest().name`);
    expect(name).toBe(String(language).startsWith('en') ? en.name : nl.name);
  });

  /** What a page may try: each gives something, or sets `window.hijacked`, if it was let. */
  const codeFromText: Record<string, () => unknown> = {
    // biome-ignore lint/security/noGlobalEval: to see that it is refused
    eval: () => eval('1 + 1'),
    'new Function': () => new Function('return 2')(),
    'a script element': () => {
      const script = document.createElement('script');
      script.textContent = 'window.hijacked = 2';
      document.body.append(script);
    },
    'an event handler in markup': () => {
      document.body.insertAdjacentHTML('beforeend', '<button onclick="window.hijacked = 2">x</button>');
      document.querySelector<HTMLElement>('body > button')?.click();
    },
    'a javascript: address': () => {
      const link = Object.assign(document.createElement('a'), {
        href: 'javascript:void(window.hijacked = 2)',
      });
      document.body.append(link);
      link.click();
    },
    'markup from data': () => {
      document.body.innerHTML = '<p id="from-data">x</p>';
      return document.querySelector('#from-data')?.id;
    },
  };

  /** Tries one of these. In a timer: what a driver runs directly has more rights than the page. */
  function outcomeOf(name: string): Promise<unknown> {
    return page.evaluate(`new Promise((resolve) => setTimeout(() => {
      delete window.hijacked;
      let made;
      try { made = (${codeFromText[name]})(); } catch {}
      setTimeout(() => resolve(made ?? window.hijacked ?? 'refused'), 50);
    }))`);
  }

  it.each(Object.keys(codeFromText))('does not run %s', async (name) => {
    expect(await outcomeOf(name)).toBe('refused');
  });

  const waysOut: Record<string, (address: string) => unknown> = {
    fetch: (address) => fetch(address).catch(() => undefined),
    sendBeacon: (address) => navigator.sendBeacon(address, 'x'),
    WebSocket: (address) => new WebSocket(address.replace('http', 'ws')),
    EventSource: (address) => new EventSource(address),
    'a picture': (address) => {
      new Image().src = address;
    },
    'a style sheet': (address) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
      document.head.append(link);
    },
    'a frame': (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    },
    'a form': (address) => {
      const form = Object.assign(document.createElement('form'), { action: address, target: '_blank' });
      document.body.append(form);
      form.submit();
    },
    'a font': (address) => new FontFace('x', `url(${address})`).load().catch(() => undefined),
  };

  it.each(Object.keys(waysOut))('cannot reach outside with %s', async (name) => {
    const before = server.asked.length;
    const address = `http://${server.host}/${encodeURIComponent(name)}`;
    await page.evaluate(`(() => { try { (${waysOut[name]})(${JSON.stringify(address)}); } catch {} })()`);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(server.asked.slice(before)).toEqual([]);
  });

  it('goes outside when it is sent there, which shows that this would have been noticed', async () => {
    await page.evaluate((address) => location.assign(address), `http://${server.host}/controle`);
    await expect.poll(() => server.asked).toContain('/controle');
  });

  it.each(Object.keys(codeFromText))(
    'is stricter than an ordinary web page, which does run %s',
    async (name) => {
      await until('the web page is there', () =>
        page
          .evaluate(() => document.readyState === 'complete' && !!document.body)
          // Asked while it is still on its way, the browser answers with an error.
          .catch(() => false),
      );
      expect(await outcomeOf(name)).not.toBe('refused');
    },
  );
});
