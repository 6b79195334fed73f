import 'fake-indexeddb/auto';
import { locks } from 'node:worker_threads';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../storage/database/database';
import { takeDeck } from '../storage/values/chosen-deck';
import { forbidStorageIf } from '../storage/values/private-window';
import { openWriting } from '../storage/values/writing';

// happy-dom has no Web Locks; Node's own keep the same promises.
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });

/** Stores as they are right after the installation. */
export function freshStorage(): void {
  closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  forbidStorageIf(async () => false);
  openWriting();
  fakeBrowser.storage.resetState();
  if ('localStorage' in globalThis) localStorage.clear();
  takeDeck(undefined);
}

/** What the browser throws: an error with a name from the Indexed Database API. */
export function browserError(name: string): DOMException {
  return new DOMException('by the test', name);
}

/** Runs some work in a browser that blocks localStorage: even naming it throws. */
export async function withoutLocalStorage(work: () => unknown): Promise<void> {
  const there = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') ?? {};
  const get = () => {
    throw browserError('SecurityError');
  };
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
  try {
    await work();
  } finally {
    Object.defineProperty(globalThis, 'localStorage', there);
  }
}
