import { expect, it } from 'vitest';
import { withPlainLines } from '../../../domain/language/line-ends';

it.each(['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])('%j ends a line', (end) => {
  expect(withPlainLines(`Eerste${end}Tweede${end}${end}`)).toBe('Eerste\nTweede\n\n');
});

it('nothing else does', () => {
  const text = 'a\tb\u00a0c\u200bd\u001ce 👩‍💼';
  expect(withPlainLines(text)).toBe(text);
});
