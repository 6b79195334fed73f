import { vi } from 'vitest';

/** A browser that lets the user choose a place for a file, and the file there. */
export class ChosenFile {
  /** What is in the file; undefined while there is none. */
  text: string | undefined;
  /** What the browser was asked for, each time. */
  readonly asked: { suggestedName: string }[] = [];
  /** The disk takes no more than so many characters. */
  room = Number.POSITIVE_INFINITY;
  /** What writing throws, if anything. */
  error: Error | undefined;
  /** How the user answers. */
  answer: () => Promise<void> = async () => undefined;

  /** Puts the question where the product looks for it, until the stubs are taken away. */
  constructor() {
    vi.stubGlobal('showSaveFilePicker', async (wanted: { suggestedName: string }) => {
      this.asked.push(wanted);
      await this.answer();
      this.text ??= '';
      return this.#handle;
    });
  }

  readonly #handle = {
    getFile: async () => new File([this.text ?? ''], 'x'),
    createWritable: async () => {
      let written = '';
      return {
        write: async (content: Blob) => {
          if (this.error) throw this.error;
          written += (await content.text()).slice(0, this.room);
        },
        close: async () => {
          this.text = written;
        },
        abort: async () => undefined,
      };
    },
    remove: async () => {
      this.text = undefined;
    },
  };
}

/** The user looks at the question for a while, and closes it. */
export async function closeAfterAWhile(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, 250));
  throw new DOMException('by the test', 'AbortError');
}
