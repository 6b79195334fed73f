import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import { exportWords } from '../../../content/export-words';
import { notesAsMarkdown } from '../../../domain/notes/export-markdown';
import { card, elsewhere, hostileText, later, nieuwsgierig, note, values } from './notes-to-export';

const machineZone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Europe/Amsterdam';
});
afterAll(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

describe('notes as Markdown', () => {
  it('has a heading a day and a note, the card, and the note as a quotation', () => {
    const markdown = notesAsMarkdown(
      [elsewhere, later, note('Regel een\nregel twee\n\n# Slot')],
      deck,
      exportWords,
    );
    expect(markdown).toBe(`# Notities bij ${deck.title}

## 3 november 2026

### 10:05 · ${nieuwsgierig}

${card} (${values}) · gewijzigd op 4 november 2026 om 10:05

> Later

### 09:05 · ${nieuwsgierig}

${card} (${values})

> Regel een${'  '}
> regel twee
>
> \\# Slot

## 2 november 2026

### 09:05 · andere-set/schep\\_1

Dit gedrag staat niet op de kaarten · gewijzigd op 3 november 2026 om 09:05

> Elders
`);
  });

  it('does not say of a note that was typed for a while that it was changed', () => {
    const typed = note('Getypt', { updated: note('').created + 600_000 });
    expect(notesAsMarkdown([typed], deck, exportWords)).not.toContain('gewijzigd');
  });

  it.each([
    ['*nadruk* en `code`', '\\*nadruk\\* en \\`code\\`'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['![plaatje](https://a.nl/b.png)', '!\\[plaatje\\](https://a.nl/b.png)'],
    ['- punt', '\\- punt'],
    ['12. punt', '12\\. punt'],
    ['---', '\\---'],
    ['100% en 50%%', '100% en 50\\%%'],
    ['    code', '\u00A0\u00A0\u00A0\u00A0code'],
    ['\t- a', '\u00A0\u00A0\u00A0\u00A0\\- a'],
    ['een - twee, 3. en #1', 'een - twee, 3. en \\#1'],
    ['', ''],
  ])('%j is quoted as %j', (text, expected) => {
    const [, quotation = ''] = notesAsMarkdown([note(text)], deck, exportWords).split(`(${values})\n\n`);
    expect(quotation).toBe(expected === '' ? '>\n' : `> ${expected}\n`);
  });

  it('has only lines of its own, quoted lines, and in them no sign that means something', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, behaviour) => {
        const lines = notesAsMarkdown([note(text, { behaviour })], deck, exportWords).split('\n');
        const [title, none1, day, none2, heading = '', none3, about, none4, ...quoted] = lines.slice(0, -1);
        expect([title, none1, day, none2, none3, none4].join()).toBe(
          `# Notities bij ${deck.title},,## 3 november 2026,,,`,
        );
        expect(heading.startsWith('### 09:05 · ')).toBe(true);
        expect(about).toBe('Dit gedrag staat niet op de kaarten');
        expect(quoted.length).toBeGreaterThan(0);
        for (const line of quoted) {
          expect(line).toMatch(/^>($| [^ \t])/);
          const bare = line.slice(1).replace(/\\[!-/:-@[-`{-~]/g, 'x');
          expect(bare).not.toMatch(/[\\`*_{}[\]<>#&|~$\r\v\f\0\u0085\u2028\u2029]|%%/);
          expect(bare).not.toMatch(/^ [\u00A0]*([+\-=:]|\d+[.)])/);
        }
      }),
    );
  });
});
