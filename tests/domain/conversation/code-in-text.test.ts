import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCode, codeIn } from '../../../domain/conversation/code-in-text';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const some = bytesOf('Een gesprek dat klaarstaat, met stappen en minuten.');
const code = asCode(some) ?? '';
/** In lines of so many signs, as a mail breaks them. */
const inLines = (text: string, size: number, mark = '') =>
  text.replace(new RegExp(`.{${size}}`, 'g'), `$&\r\n${mark}`);

it('whatever was put in a code comes out of it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(codeIn(asCode(bytes) ?? '')).toEqual({ is: 'whole', bytes });
    }),
  );
});

it('it is of signs that mails and chats leave as they are, and says what it is', () => {
  expect(code).toMatch(/^GESPREK1\.[\w-]+$/);
});

it('with any words around it the same comes out', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'aZ1.,-_>=+/ \n"’é', '\u200b', '\ud83d'),
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(codeIn(`${before}${code} ${after}`)).toEqual({ is: 'whole', bytes: some });
    }),
  );
});

describe('a code is found', () => {
  it.each([
    ['in a sentence', `Hier is de code: ${code}. Groet, Anna`],
    ['between quotes', `‘${code}’`],
    ['before a name without a space', `${code}\nJan`.replaceAll('\n', '')],
    ['in lines of a mail', inLines(code, 20)],
    ['in an answer to it', `> ${inLines(code, 20, '> ')}`],
    ['with signs that nobody sees', code.replace('.', '.\u200b').replace(/.{30}/g, '$&\u00ad')],
    ['with such a sign in its name', code.replace('GES', 'GES\u00ad').replace('1.', '1\u200b.')],
    ['with an address in the middle', code.replace(/^.{30}/, '$&<http://gesprek1.ab>')],
    ['in lines of a page', code.replace(/.{20}/g, '$&<br>\n&gt;&nbsp;')],
    ['with spaces in it', code.replace(/.{15}/g, '$& ')],
    ['as bold text of a chat', `**${code}**`],
    ['below one that is not whole', `${code.slice(0, 30)}\n\nSorry, helemaal: ${code}`],
    ['above one of a newer version', `${code}\n> GESPREK2.AAAA`],
  ])('%s', (_where, text) => {
    expect(codeIn(text)).toEqual({ is: 'whole', bytes: some });
  });
});

it.each([
  ['into longer ones', '\u2014', '\u2013'],
  ['into ones that keep a line whole', '\u2011\u2011', '\u2011'],
])('a code is found of which the dashes were turned %s', (_how, two, one) => {
  const made = asCode(Uint8Array.of(0xfb, 0xef, 0xbe, 0xfb, 0, 0)) ?? '';
  expect(made).toMatch(/-----\w+$/);
  expect(codeIn(made.replaceAll('--', two).replaceAll('-', one))?.is).toBe('whole');
});

it('the first of two is taken: an answer has the older one below it', () => {
  expect(codeIn(`${code}\n> ${asCode(bytesOf('vorige week'))}`)).toEqual({ is: 'whole', bytes: some });
});

it('one with another sign in any place is not whole', () => {
  for (const [place, sign] of [...code].entries())
    for (const other of 'AQgw-_z9.') {
      if (other === sign || (place < 'GESPREK'.length && other.toUpperCase() === sign)) continue;
      const damaged = code.slice(0, place) + other + code.slice(place + 1);
      expect(codeIn(damaged)?.is, damaged).not.toBe('whole');
    }
});

it('one of which a part is missing is not whole, from either end and in the middle', () => {
  const begin = 'GESPREK1.'.length;
  for (let place = begin; place < code.length; place++) {
    expect(codeIn(code.slice(0, place))).toEqual({ is: 'damaged' });
    expect(codeIn(`${code.slice(0, place)} Groet, en tot morgen in de vergadering van het team.`)).toEqual({
      is: 'damaged',
    });
    expect(codeIn(code.slice(0, begin) + code.slice(place + 1))).toEqual({ is: 'damaged' });
    expect(codeIn(code.slice(0, place) + code.slice(place + 1))).toEqual({ is: 'damaged' });
    expect(codeIn(code.slice(place))).toBeUndefined();
  }
});

it.each(['', 'Goedemorgen, hoe gaat het?', 'Over ons GESPREK 1. Dat was goed.', 'GESPREK0.AAAA', 'gesprek.'])(
  'there is none in “%s”',
  (text) => {
    expect(codeIn(text)).toBeUndefined();
  },
);

it('one of a newer version is told from one that is damaged', () => {
  expect(codeIn('GESPREK2.AAAA')).toEqual({ is: 'newer' });
  expect(codeIn(`GESPREK12${code.slice('GESPREK1'.length)}`)).toEqual({ is: 'newer' });
});

it('what is too long for a chat becomes no code, and is none', () => {
  expect(asCode(new Uint8Array(20_000))).toBeDefined();
  expect(asCode(new Uint8Array(20_001))).toBeUndefined();
  expect(codeIn(`GESPREK1.${'_'.repeat(90_000)}`)).toEqual({ is: 'damaged' });
});

it('a text full of beginnings takes no time', () => {
  const start = performance.now();
  expect(codeIn('GESPREK1.'.repeat(20_000))).toEqual({ is: 'damaged' });
  expect(performance.now() - start).toBeLessThan(5_000);
});
