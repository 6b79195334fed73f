import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, fill } from '../../../domain/language/sentence';

describe('fill', () => {
  it.each([
    ['Hallo {naam}', { naam: 'Anna' }, 'Hallo Anna'],
    ['{a} en {a} en {b}', { a: 1, b: 2 }, '1 en 1 en 2'],
    ['Zonder gat', {}, 'Zonder gat'],
  ])('%s', (sentence, filling, expected) => {
    expect(fill<string>(sentence, filling)).toBe(expected);
  });

  it('takes what is filled in as it is: what looks like a hole or a pattern is text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('{b}', '{a}', '$&', '$1')), (text) => {
        expect(fill('{a} en {b}', { a: text, b: 'b' })).toBe(`${text} en b`);
      }),
    );
  });

  it('takes a forgotten or unknown hole for a type error', () => {
    // @ts-expect-error the hole is forgotten
    fill('Hallo {naam}', {});
    // @ts-expect-error there is no such hole
    fill('Hallo {naam}', { naam: 'Anna', plaats: 'Assen' });
  });
});

describe('counted', () => {
  it.each([
    [0, '0 notities'],
    [1, '1 notitie'],
    [2, '2 notities'],
    [999, '999 notities'],
    [1000, '1.000 notities'],
    [1_234_567, '1.234.567 notities'],
  ])('%d: %s', (n, expected) => {
    expect(counted({ one: '1 notitie', many: '{n} notities' }, n)).toBe(expected);
  });
});
