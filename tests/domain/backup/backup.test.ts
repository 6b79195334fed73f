import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyRefused } from '../../../components/backup/backup-refused';
import { readBackup, writeBackup } from '../../../domain/backup/backup';
import type { BackupContent } from '../../../domain/backup/backup-content';
import { BackupError } from '../../../domain/backup/backup-error';
import { sealed, sha256, smallContent, smallPlan, textOf } from '../../bench/sound-backup';

/** Some tests write megabytes; on a busy machine that takes longer than a test may by default. */
const patience = 60_000;

const hash = async (text: string) => sha256(text);
const made = '2026-11-03T08:05:00.000Z';
const write = (content: BackupContent) => writeBackup(content, made, '0.1.0', hash);
const read = (text: string) => readBackup(text, hash);

describe('a backup', () => {
  it('is read back as it was written, and is one line', async () => {
    const text = await write(smallContent());
    expect(await read(text)).toEqual({ made, extension: '0.1.0', content: smallContent() });
    expect(text.match(/\n/g)).toEqual(['\n']);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is written as a second, other reading of the format writes it, checksum too', async () => {
    expect(await write(smallContent())).toBe(
      textOf(
        sealed({
          format: 'vakmanschap-reservekopie',
          version: 2,
          made,
          extension: '0.1.0',
          content: smallContent(),
        }),
      ),
    );
  });

  it('has a checksum of the very text of its content', async () => {
    const text = await write(smallContent());
    const [, checksum, inside = ''] = /"checksum":"(.+?)","content":(.+)\}\n$/.exec(text) ?? [];
    expect(checksum).toBe(sha256(inside));
  });

  it('is the same text whatever the order of fields', async () => {
    const content = smallContent();
    const reversed = JSON.parse(JSON.stringify(content), (_name, value) =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).reverse()),
    );
    expect(await write(reversed)).toBe(await write(content));
  });

  it(
    'of any content is read back, half letters and all',
    async () => {
      const time = fc.oneof(fc.nat(), fc.constantFrom(8.64e15, 1.7e12));
      const letter = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
      const text = fc.string({ unit: fc.oneof(letter, fc.constantFrom('\ud83d', '\udc00')) });
      const id = fc.string({ unit: 'grapheme', minLength: 1 });
      const note = fc.record(
        { id, behaviour: id, text, created: time, updated: time },
        { noNullPrototype: true },
      );
      const version = fc.record({ note: id, writing: id, text, written: time }, { noNullPrototype: true });
      const trashed = fc.tuple(note, time).map(([fields, removed]) => ({ ...fields, removed }));
      const conversation = fc.record(
        { id, plan: fc.constant(smallPlan), text, created: time, updated: time },
        { noNullPrototype: true },
      );
      const conversationText = fc.record(
        { id, place: id, text, created: time, updated: time },
        { noNullPrototype: true },
      );
      const content = fc.record(
        {
          settings: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9.-]{0,9}$/), text, {
            noNullPrototype: true,
          }),
          favourites: fc.array(id),
          notes: fc.uniqueArray(note, { selector: (one) => one.id }),
          conversations: fc.uniqueArray(conversation, { selector: (one) => one.id }),
          conversationTexts: fc.uniqueArray(conversationText, { selector: (one) => one.id }),
          versions: fc.uniqueArray(version, { selector: (one) => JSON.stringify([one.note, one.writing]) }),
          trash: fc.uniqueArray(trashed, { selector: (one) => one.id }),
        },
        { noNullPrototype: true },
      );
      await fc.assert(
        fc.asyncProperty(content, async (some) => {
          expect((await read(await write(some))).content).toStrictEqual(some);
        }),
      );
    },
    patience,
  );

  it(
    'of 20,000 notes is read back',
    async () => {
      const [template] = smallContent().notes;
      const notes = Array.from({ length: 20_000 }, (_, index) => ({ ...Object(template), id: `n${index}` }));
      const content = { ...smallContent(), notes };
      expect((await read(await write(content))).content).toEqual(content);
    },
    patience,
  );
});

describe('what is written', () => {
  const sayOfWrite = (content: unknown) =>
    write(content as BackupContent).catch((error: unknown) =>
      error instanceof BackupError ? error : undefined,
    );

  it('is never what would be refused', async () => {
    const [note] = smallContent().notes;
    const wrong = { ...smallContent(), notes: [{ ...note, updated: Number.NaN }] };
    const error = await sayOfWrite(wrong);
    expect(error).toMatchObject({ problem: 'unfit' });
    expect(error instanceof BackupError && whyRefused(error)).toBe(
      'Dit past niet in een reservekopie (notes[0].updated moet een tijd in milliseconden na 1970 zijn, maar er staat NaN): pas dat aan en probeer het opnieuw.',
    );
  });

  it(
    'is never more than may be read',
    async () => {
      const text = 'x'.repeat(10_000_000);
      const [note] = smallContent().notes;
      const notes = Array.from({ length: 27 }, (_, index) => ({ ...note, id: `n${index}`, text }));
      expect(await sayOfWrite({ ...smallContent(), notes })).toMatchObject({ problem: 'full' });
    },
    patience,
  );
});
