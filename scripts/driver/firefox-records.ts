import type { FirefoxWindow } from './firefox-window.ts';
import type { SeenRequest } from './running.ts';

/* What Firefox remembers of its pages: requests and errors; and what it runs in each of them. */

interface Channel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { origin: string } };
  QueryInterface(type: unknown): Channel;
}
declare const Services: {
  obs: { addObserver(observer: (subject: Channel) => void, topic: string): void };
  console: { getMessageArray(): { message: string }[] };
  ppmm: {
    loadProcessScript(address: string, always: boolean): void;
    addMessageListener(name: string, listener: () => void): void;
  };
};
declare const Ci: { nsIHttpChannel: unknown };
/** Ours: the list that `watchRequests` keeps. */
declare const seenRequests: SeenRequest[];

/** Runs a script in each page at an address, before the page's own: also in processes that are yet to start. */
export async function runBefore(firefox: FirefoxWindow, address: string, script: string): Promise<void> {
  const source = `
    Services.obs.addObserver((page) => {
      if (!page.location.href.startsWith(${JSON.stringify(address)})) return;
      const sandbox = new Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false });
      Cu.evalInSandbox(${JSON.stringify(script)}, sandbox);
    }, 'content-document-global-created');
    if (Services.appinfo.remoteType === 'extension') sendAsyncMessage(${JSON.stringify(address)});`;
  await firefox.run(
    (data, name) =>
      new Promise<void>((resolve) => {
        Services.ppmm.addMessageListener(name, resolve);
        Services.ppmm.loadProcessScript(data, true);
      }),
    `data:application/javascript,${encodeURIComponent(source)}`,
    address,
  );
}

/** Keeps a list of all requests from now on, those of the browser itself too. */
export function watchRequests(firefox: FirefoxWindow): Promise<void> {
  return firefox.run(() => {
    const list: SeenRequest[] = [];
    Object.assign(globalThis, { seenRequests: list });
    Services.obs.addObserver((subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      list.push({ url: URI.spec, by: loadInfo.triggeringPrincipal.origin });
    }, 'http-on-opening-request');
  });
}

export function requestsOf(firefox: FirefoxWindow): Promise<SeenRequest[]> {
  return firefox.run(() => seenRequests);
}

/** The errors in the browser's console that come from pages of an origin; warnings are left out. */
export function complaints(firefox: FirefoxWindow, origin: string): Promise<string[]> {
  return firefox.run(
    (address, ...ofClosedPages) => {
      const lines = Services.console.getMessageArray().map(({ message }) => String(message));
      const ours = lines.filter((line) => line.startsWith('[JavaScript Error') && line.includes(address));
      return ours.filter((line) => !ofClosedPages.some((words) => line.includes(words)));
    },
    origin,
    // NS_BINDING_ABORTED: the page was closed before its font had come.
    'status=2152398850',
    // The page was closed while the browser had still to answer it: nobody is there to hear that answer.
    ' after context unloaded',
  );
}
