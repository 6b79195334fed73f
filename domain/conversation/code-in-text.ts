/*
 * A code as it stands in a chat or in a mail: what was squeezed, in letters that these leave as they are. It begins with
 * its own name and version, so that who sees it knows what it is. How long it is stands in front: what follows it may be
 * letters too. A check tells whether it is whole.
 */

/** What a code begins with, before its version. */
const name = 'GESPREK';
/** Another number for what this version would not read, or would read as something else: it says then that it is newer. */
const version = 1;
/** Bytes in front: the length, and the check. */
const head = { length: 2, all: 6 };
/** The longest code is so many bytes: a chat takes no longer message. */
const mostBytes = 20_000;
/** So many codes in one text are looked at: an answer to a mail may have older ones below it. */
const mostCodes = 10;

/** `newer`: another version of the product made it. `damaged`: a part of it is missing, or is another. */
export type FoundCode = { is: 'whole'; bytes: Uint8Array<ArrayBuffer> } | { is: 'damaged' | 'newer' };

/** @returns undefined when it would be too long */
export function asCode(bytes: Uint8Array): string | undefined {
  if (bytes.length > mostBytes) return undefined;
  const whole = new Uint8Array(head.all + bytes.length);
  const view = new DataView(whole.buffer);
  view.setUint16(0, bytes.length);
  view.setUint32(head.length, crc32(bytes));
  whole.set(bytes, head.all);
  return `${name}${version}.${inLetters(whole)}`;
}

/**
 * Finds a code in a text: with words around it, in lines, or with the marks of a quotation before each line.
 * @returns the first that is whole, else what is wrong with the first; undefined when there is none
 */
export function codeIn(text: string): FoundCode | undefined {
  const seen = withoutUnseen(text);
  const begins = [...seen.matchAll(new RegExp(`${name}([1-9]\\d{0,3})\\.`, 'gi'))].slice(0, mostCodes);
  const found = begins.map((begin): FoundCode => {
    if (Number(begin[1]) > version) return { is: 'newer' };
    const bytes = bytesAfter(seen, begin.index + begin[0].length);
    return bytes ? { is: 'whole', bytes } : { is: 'damaged' };
  });
  return found.find(({ is }) => is === 'whole') ?? found[0];
}

function bytesAfter(text: string, start: number): Uint8Array<ArrayBuffer> | undefined {
  // Half of it may be what a mail puts between the letters.
  const letters = lettersIn(text.slice(start, start + 2 * lettersFor(head.all + mostBytes)));
  if (letters.length < lettersFor(head.all)) return undefined;
  const length = new DataView(fromLetters(letters.slice(0, lettersFor(head.all))).buffer).getUint16(0);
  const count = lettersFor(head.all + length);
  if (letters.length < count) return undefined;
  const bytes = fromLetters(letters.slice(0, count)).slice(head.all);
  // Made anew it is the same: so no letter of it is another.
  return asCode(bytes) === `${name}${version}.${letters.slice(0, count)}` ? bytes : undefined;
}

/** Soft hyphens and spaces without width, where a long word may be broken: they may stand in the name too. */
const withoutUnseen = (text: string) => text.replace(/\p{Cf}/gu, '');

/** A mail may put addresses and markup between the letters; what writes texts neatly may make other dashes of them. */
const lettersIn = (text: string) =>
  text
    .replace(/<[^<>]*>|&#?\w+;/g, '')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replaceAll('\u2014', '--')
    .replace(/[^\w-]/g, '');

const lettersFor = (bytes: number) => Math.ceil((bytes * 4) / 3);

/** Base64 for addresses (RFC 4648, section 5), without the padding. */
function inLetters(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** The check of zip and PNG (RFC 1952, section 8): whatever is wrong within four bytes is found. */
function crc32(bytes: Uint8Array): number {
  let rest = ~0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}
