import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { managedSchema } from '../scripts/managed-schema';

const schema: unknown = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

/* What Chromium 156 refuses, tried one by one: with any of it the extension does not load at all. */
const refusals: [what: string, isRefused: (part: Record<string, unknown>, isTop: boolean) => boolean][] = [
  ['no type and no reference', (part) => !('type' in part) && !('$ref' in part)],
  ['a list of types', (part) => Array.isArray(part.type)],
  ['additional properties at the top', (part, isTop) => isTop && 'additionalProperties' in part],
  ['no additional properties', (part) => part.additionalProperties === false],
  ['a list of anything', (part) => part.type === 'array' && typeof part.items !== 'object'],
  ['a reference that is no id', (part) => typeof part.$ref === 'string' && part.$ref.includes('#')],
];

function refusedIn(part: object, isTop = true): string[] {
  const values = { ...part } as Record<string, unknown>;
  const own = refusals.filter(([, isRefused]) => isRefused(values, isTop)).map(([what]) => what);
  const inside = [...Object.values(Object(values.properties)), values.items, values.additionalProperties];
  return [...own, ...inside.flatMap((each) => (isObject(each) ? refusedIn(each, false) : []))];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

it('is the schema of the table of keys (npm run policies makes it)', () => {
  expect(schema).toEqual(managedSchema());
});

it('is one that Chromium loads', () => {
  expect(refusedIn(schema as object)).toEqual([]);
});

it.each<[string, object]>([
  ['no type and no reference', { properties: {} }],
  ['a list of types', { type: 'object', properties: { a: { type: ['string', 'integer'] } } }],
  ['additional properties at the top', { type: 'object', additionalProperties: { type: 'string' } }],
  [
    'no additional properties',
    { type: 'object', properties: { a: { type: 'object', additionalProperties: false } } },
  ],
  ['a list of anything', { type: 'object', properties: { a: { type: 'array' } } }],
  ['a reference that is no id', { type: 'object', properties: { a: { $ref: '#/definitions/a' } } }],
])('is checked for %s', (what, wrong) => {
  expect(refusedIn(wrong)).toContain(what);
});
