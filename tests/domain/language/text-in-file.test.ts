import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { textInFile } from '../../../domain/language/text-in-file';

const text = '{"text":"één 🙂"}';
const bytesOf = (buffer: Buffer) => Uint8Array.from(buffer).buffer;

it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16, the low byte first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, the high byte first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
])('a file in %s', (_, buffer) => {
  expect(textInFile(bytesOf(buffer))).toBe(text);
});

it.each([0, 1])('a file of %i bytes', (size) => {
  expect(textInFile(bytesOf(Buffer.from(' '.repeat(size))))).toBe(' '.repeat(size));
});
