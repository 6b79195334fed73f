import { vi } from 'vitest';

/** The file system that a browser keeps for each extension, played here. */
export class OwnFiles {
  /** Name and text of each file. */
  texts = new Map<string, string>();
  /** What reading a file throws, if anything. */
  unreadable: Error | undefined;

  /** Puts it where the product looks for it, until the stubs are taken away. */
  constructor() {
    const getDirectory = async () => this.#folder;
    vi.stubGlobal('navigator', Object.assign(navigator, { storage: { getDirectory } }));
  }

  readonly #folder = {
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!create && !this.texts.has(name)) throw new DOMException('by the test', 'NotFoundError');
      return {
        name,
        getFile: async () => {
          if (this.unreadable) throw this.unreadable;
          return new File([this.texts.get(name) ?? ''], name);
        },
        createWritable: async () => ({
          write: async (text: string) => this.texts.set(name, text),
          close: async () => undefined,
        }),
      };
    },
    removeEntry: async (name: string) => {
      if (!this.texts.delete(name)) throw new DOMException('by the test', 'NotFoundError');
    },
  };
}
