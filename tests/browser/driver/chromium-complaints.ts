import { type Browser, type CDPSession, CDPSessionEvent } from 'puppeteer-core';

/**
 * Listens to the consoles of all that belongs to an extension: tabs, popup, panel and background. Each is held
 * until there is an ear for it, so that its first line is heard too; puppeteer's own events may come too late.
 * @returns the errors; the list grows
 */
export async function collectComplaints(browser: Browser): Promise<string[]> {
  const complaints: string[] = [];
  const add = (address: string | undefined, words: string) => {
    // Chromium's own style for a page that shows a picture is refused by our content policy.
    if (address?.startsWith('chrome-extension:') && !address.endsWith('.png')) {
      complaints.push(`${address}: ${words}`);
    }
  };
  const session = await browser.target().createCDPSession();
  session.on(CDPSessionEvent.SessionAttached, (page) => listen(page, add));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  return complaints;
}

async function listen(page: CDPSession, add: (address: string | undefined, words: string) => void) {
  page.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, text, exception } }) =>
    add(url, exception?.description ?? text),
  );
  page.on('Runtime.consoleAPICalled', ({ type, stackTrace, args }) => {
    if (type === 'error')
      add(stackTrace?.callFrames[0]?.url, args.map(({ value }) => String(value)).join(' '));
  });
  page.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') add(entry.url, entry.text);
  });
  // What is gone before it was heard has nothing more to say.
  const send = (method: 'Runtime.enable' | 'Log.enable' | 'Runtime.runIfWaitingForDebugger') =>
    page.send(method).catch(() => undefined);
  await Promise.all([send('Runtime.enable'), send('Log.enable'), send('Runtime.runIfWaitingForDebugger')]);
}
