import { browser } from 'wxt/browser';

/** The version as the manifest says it: "0.1.0". */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
