import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyNames, policyKeys } from '../../../domain/policy/keys';
import { policyFrom, type Why } from '../../../domain/policy/policy';
import { allChoices } from '../../../domain/settings';

const read = (raw: unknown, ownNewTab = true) => policyFrom(raw, { ownNewTab });
const settings = (raw: unknown) => {
  const { begin, fixed } = read(raw);
  return { begin, fixed };
};

describe('a policy', () => {
  it('sets nothing when there is none', () => {
    for (const raw of [undefined, null, {}, [], 'uit', 0])
      expect(read(raw)).toMatchObject({ begin: {}, fixed: {}, held: [], refused: [] });
  });

  it('holds with the keys of the table, each once', () => {
    const raw = {
      notities: 'alleen-lezen',
      bewaartermijn: 'twee-jaar',
      exporteren: 'uit',
      nieuwTabblad: 'browser',
      rol: 'leidinggevende',
      ritme: 'elke-dag',
      thema: 'donker',
      vast: ['ritme'],
      kaartenset: '{"titel":"X"}',
      hulp: 'Bel 1234.',
    };
    expect(Object.keys(raw).toSorted()).toEqual(keyNames.toSorted());
    expect(read(raw)).toEqual({
      fixed: {
        writing: 'alleen-lezen',
        keep: 'twee-jaar',
        files: 'uit',
        newTab: 'browser',
        rhythm: 'elke-dag',
      },
      begin: { role: 'leidinggevende', rhythm: 'elke-dag', theme: 'donker' },
      deck: '{"titel":"X"}',
      help: 'Bel 1234.',
      held: keyNames,
      refused: [],
      unknown: [],
    });
  });

  it.each([
    ...['uit', ' UIT ', false, 0, '0', 'false', '"uit"'].map((value) => ({ value, is: 'uit' })),
    ...['aan', true, 1, '1', 'true', 'True', '"aan"'].map((value) => ({ value, is: 'aan' })),
  ])('reads a yes or no as it is written: $value', ({ value, is }) => {
    expect(settings({ exporteren: value }).fixed).toEqual({ files: is });
    expect(settings({ notities: value }).fixed).toEqual({ writing: is });
  });

  it.each([
    [true, 'kaart'],
    [1, 'kaart'],
    ['"kaart"', 'kaart'],
    ['0', 'browser'],
    [false, 'browser'],
  ])('reads what a new tab shows: %s', (value, newTab) => {
    expect(settings({ nieuwTabblad: value }).fixed).toEqual({ newTab });
  });

  it.each([
    [5, 'vijf-jaar'],
    ['2', 'twee-jaar'],
    ['1', 'een-jaar'],
    [0, 'altijd'],
    ['"vijf-jaar"', 'vijf-jaar'],
  ])('reads a retention in years: %s', (value, keep) => {
    expect(settings({ bewaartermijn: value }).fixed).toEqual({ keep });
  });

  it.each([
    [['ritme', 'thema']],
    [['Ritme', ' THEMA ']],
    ['["ritme", "thema"]'],
    ['ritme, thema'],
    [{ 1: 'ritme', 2: 'thema' }],
  ])('reads a list however it is written: %s', (vast) => {
    expect(settings({ ritme: 'elke-dag', thema: 'licht', vast }).fixed).toEqual({
      rhythm: 'elke-dag',
      theme: 'licht',
    });
  });

  it.each<[string, unknown, Why, string]>([
    ['notities', 'soms', 'no-choice', 'soms'],
    ['notities', null, 'no-choice', 'null'],
    ['notities', ['uit'], 'no-choice', '["uit"]'],
    ['bewaartermijn', 3, 'no-choice', '3'],
    ['rol', { a: 1 }, 'no-choice', '{"a":1}'],
    ['nieuwTabblad', 'daags', 'no-choice', 'daags'],
    ['thema', '__proto__', 'no-choice', '__proto__'],
    ['exporteren', 'constructor', 'no-choice', 'constructor'],
    ['hulp', true, 'no-line', 'true'],
    ['hulp', ' \n ', 'no-line', ' '],
    ['hulp', 'a'.repeat(201), 'too-long', `${'a'.repeat(60)}…`],
    ['vast', 3, 'no-list', '3'],
    ['vast', [1], 'no-list', '[1]'],
    ['vast', ['taal'], 'no-key', 'taal'],
    ['vast', 'hulp', 'no-key', 'hulp'],
    ['vast', ['ritme'], 'no-value', 'ritme'],
  ])('refuses %s: %s, and says why', (key, value, why, found) => {
    const { refused, begin, fixed, help } = read({ [key]: value });
    expect(refused).toEqual([{ key, found, why }]);
    expect({ begin, fixed, help }).toEqual({ begin: {}, fixed: {}, help: undefined });
  });

  it('refuses the browser’s own page where a browser has no way to it', () => {
    expect(read({ nieuwTabblad: 'browser' }, false).refused).toEqual([
      { key: 'nieuwTabblad', found: 'browser', why: 'not-here' },
    ]);
  });

  it('lists the keys that it does not know, and reads the others', () => {
    expect(read({ taal: 'en', notites: 'uit', notities: 'uit', toString: 1 })).toMatchObject({
      unknown: ['taal', 'notites', 'toString'],
      fixed: { writing: 'uit' },
    });
  });

  it('makes one line of the line', () => {
    expect(read({ hulp: '  Bel\n 1234  ' }).help).toBe('Bel 1234');
    expect(read({ hulp: '"Bel 1234"' }).help).toBe('Bel 1234');
    expect(read({ hulp: 1234 }).help).toBe('1234');
  });

  it('of any kind throws nothing, sets only what can be set, and tells of all the rest', () => {
    const small = { maxDepth: 1, maxKeys: 3 };
    const values = fc.oneof(
      fc.anything(small),
      fc.json(small),
      fc.constantFrom(...Object.values(allChoices).flat(), 0, 1, '0', '1', true, false, 'vast', 'ritme'),
    );
    const names = fc.oneof(fc.constantFrom(...keyNames), fc.string());
    const policies = fc.oneof(fc.dictionary(names, values, { maxKeys: 6 }), fc.anything(small));
    const allowed = (part: object) =>
      Object.entries(part).every(([name, value]) =>
        (allChoices as Record<string, readonly unknown[]>)[name]?.includes(value),
      );
    fc.assert(
      fc.property(policies, fc.boolean(), (raw, ownNewTab) => {
        const { begin, fixed, held, refused, unknown, help } = read(raw, ownNewTab);
        const keys = Object.keys(Object(typeof raw === 'object' ? raw : {}));
        return (
          allowed(begin) &&
          allowed(fixed) &&
          (help?.length ?? 0) <= 200 &&
          keys.every(
            (key) =>
              unknown.includes(key) ||
              held.some((name) => name === key) ||
              refused.some((one) => one.key === key),
          )
        );
      }),
      { numRuns: 10_000 },
    );
  });

  it('has in its table no value that is no setting', () => {
    for (const key of Object.values(policyKeys))
      if (key.is === 'choice')
        for (const value of [...key.values, ...Object.values(key.also)])
          expect(allChoices[key.setting]).toContain(value);
  });
});
