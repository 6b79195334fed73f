import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deflated, inflated } from '../../browser/deflate';

it('whatever text is squeezed comes out of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom(...'ab"\\é€😀\n\0'), maxLength: 500 }),
      async (text) => {
        expect(await inflated(await deflated(text), 100_000)).toBe(text);
      },
    ),
  );
});

it('no more is let out than one asks for', async () => {
  const squeezed = await deflated('x'.repeat(50_000));
  expect(squeezed.length).toBeLessThan(200);
  expect(await inflated(squeezed, 50_000)).toHaveLength(50_000);
  await expect(inflated(squeezed, 49_999)).rejects.toThrow(RangeError);
});

it.each([
  ['what was not squeezed', new Uint8Array([1, 2, 3])],
  ['nothing', new Uint8Array()],
  ['what is no text', new Uint8Array(deflateRawSync(Buffer.from([0xff])))],
])('%s is refused', async (_what, bytes) => {
  await expect(inflated(bytes, 100)).rejects.toThrow();
});
