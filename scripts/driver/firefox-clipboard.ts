import type { FirefoxWindow } from './firefox-window.ts';
import type { Copied } from './running.ts';

interface Transferable {
  init(context: null): void;
  addDataFlavor(type: string): void;
  getTransferData(type: string, into: { value?: { QueryInterface(type: unknown): { data: string } } }): void;
}
declare const Cc: {
  '@mozilla.org/widget/transferable;1': { createInstance(type: unknown): Transferable };
};
declare const Ci: { nsITransferable: unknown; nsISupportsString: unknown };
declare const Services: {
  clipboard: {
    getData(into: Transferable, which: number): void;
    hasDataMatchingFlavors(types: string[], which: number): boolean;
    kGlobalClipboard: number;
  };
};

export function clipboard(firefox: FirefoxWindow): Promise<Copied> {
  return firefox.run(() => {
    const read = (type: string) => {
      if (!Services.clipboard.hasDataMatchingFlavors([type], Services.clipboard.kGlobalClipboard)) return '';
      const data = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      data.init(null);
      data.addDataFlavor(type);
      Services.clipboard.getData(data, Services.clipboard.kGlobalClipboard);
      const found: Parameters<Transferable['getTransferData']>[1] = {};
      data.getTransferData(type, found);
      return found.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
    };
    return { plain: read('text/plain'), rich: read('text/html') };
  });
}
