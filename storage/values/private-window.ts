import { sharesKey } from '../stored';
import { itemOf, keepItem } from './local-item';

/*
 * In a private window nothing may be stored, nor in a container tab of Firefox: what is stored there no other page
 * sees, and it goes with the container. Each page says at its start how to find out whether it is in one; who says
 * nothing, as the background, is in none.
 */

/** Where the browser keeps what a page stores apart from what all others store. */
export type Apart = 'private' | 'container';

let whyForbidden = async (): Promise<Apart | false> => false;
let asked: Promise<Apart | false> | undefined;
let isAllowed = false;

/** Says how to find out why nothing may be stored from this page; it is not asked before that is needed. */
export function forbidStorageIf(whyApart: () => Promise<Apart | false>): void {
  whyForbidden = whyApart;
  asked = undefined;
  isAllowed = false;
}

/**
 * Why nothing may be stored from this page, false when it may; asked once. A page that closes before the answer cannot
 * save its words.
 */
export function isStorageForbidden(): Promise<Apart | false> {
  asked ??= whyForbidden().then((apart) => {
    isAllowed = !apart;
    return apart;
  });
  return asked;
}

/** Whether this page is known to share its storage with all others: then it may store. */
export function mayStore(): boolean {
  return isAllowed;
}

/** The same as `isStorageForbidden`, for small values; where the browser does not say whether the window is private, it may be. */
export function mayBeForbidden(): Promise<Apart | boolean> {
  return isStorageForbidden().catch(() => true);
}

/** Whether a page with the localStorage of this one was found to share its storage with all others. */
export function isKnownToShare(): boolean {
  return itemOf(sharesKey) !== null;
}

/** This page shares its storage with all others, and so do all pages that find this in their localStorage. */
export function rememberToShare(): void {
  keepItem(sharesKey, '');
}
