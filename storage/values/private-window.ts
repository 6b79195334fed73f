/*
 * In a private window nothing may be stored. Each page says at its start how to find out whether it is in one; who
 * says nothing, as the background, is in none.
 */
let isForbidden = async () => false;
let asked: Promise<boolean> | undefined;
let isAllowed = false;

/** Says how to find out whether this page is in a private window; it is not asked before that is needed. */
export function forbidStorageIf(inPrivateWindow: () => Promise<boolean>): void {
  isForbidden = inPrivateWindow;
  asked = undefined;
  isAllowed = false;
}

/** Whether nothing may be stored from this page; asked once. A page that closes before the answer cannot save its words. */
export function isStorageForbidden(): Promise<boolean> {
  asked ??= isForbidden().then((isPrivate) => {
    isAllowed = !isPrivate;
    return isPrivate;
  });
  return asked;
}

/** Whether this page is known to be in no private window: then it may store. */
export function mayStore(): boolean {
  return isAllowed;
}

/** The same as `isStorageForbidden`, for small values; where the browser does not say whether the window is private, it may be. */
export function mayBeForbidden(): Promise<boolean> {
  return isStorageForbidden().catch(() => true);
}
