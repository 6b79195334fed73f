import { describe, expect, it } from 'vitest';
import { reportAppointments } from '../../../content/report-appointments';
import { reportWords } from '../../../content/report-words';
import { conversation as words } from '../../../content/words/conversation';
import type { Plan } from '../../../domain/conversation/plan';
import { type ReportKind, reportOf } from '../../../domain/conversation/report';
import { blocksOf } from '../../../domain/conversation/report-blocks';
import { reportAsMarkdown } from '../../../domain/conversation/report-markdown';
import { reportAsText } from '../../../domain/conversation/report-plain';
import { reportAsHtml } from '../../../domain/conversation/report-rich';
import { behaviour, conversation, step, text } from './a-conversation';

const at = (day: number) => new Date(2026, 11, day, 9).getTime();
const agreements: Plan['agreements'] = {
  een: {
    state: 'open',
    due: '2026-12-16',
    moves: [{ from: '2026-12-09', to: '2026-12-16', at: at(9) }],
  },
  twee: { state: 'losgelaten', due: '2026-12-09', moves: [], closed: at(9) },
};
const steps = [
  step('a', { behaviours: [behaviour('a')] }),
  step('b', {
    kind: 'handen',
    behaviours: [behaviour('a', 'Kijk <b>|goed|</b>.')],
    hands: { 'water/a': { counts: { herkennen: 5, beter: 1 }, most: 'bespreken' } },
  }),
  step('c'),
];
const texts = [
  text('a', 'gezegd', 'Wij zeiden dit.\nEn dat.'),
  text('a', 'jezelf', 'KANARIE-7 van mij alleen'),
  text('gesprek-1', 'jezelf', 'KANARIE-7 van mij alleen'),
  text('c', 'gezegd', '   '),
  text('twee', 'afspraak', '\nWij laten het rusten'),
  text('een', 'afspraak', 'iemand tegenspreekt\nvragen wij door\nde voorzitter'),
  text('een', 'terugblik', 'Het hielp.'),
  text('gesprek-1', 'later', 'Dit bewaren we.'),
  { ...text('a', 'gezegd', 'KANARIE-7 van later'), place: 'gesprek-1/a/geheim' },
];
const report = (kind: ReportKind, plan: Partial<Plan> = {}) =>
  reportOf(conversation({ steps, agreements, ...plan }), texts, kind);
const blocks = (kind: ReportKind, plan: Partial<Plan> = {}) => blocksOf(report(kind, plan), reportWords);
const forms = [reportAsText, reportAsMarkdown, reportAsHtml];

describe('a report', () => {
  it('says its day once: one that is called after its day gets the year there', () => {
    const started = new Date(2026, 10, 25, 9).getTime();
    const called = (title: string) =>
      reportAsText(
        blocksOf(reportOf({ ...conversation({ started }), title }, [], 'heel'), reportWords),
      ).split('\n');
    const [title, next] = called('Gesprek van woensdag 25 november');
    expect(title).toBe('Gesprek van woensdag 25 november 2026');
    expect(next).not.toContain('november');
    // Of another day it is something else.
    expect(called('Gesprek van dinsdag 24 november').slice(0, 2)).toEqual([
      'Gesprek van dinsdag 24 november',
      'Woensdag 25 november 2026',
    ]);
  });

  it('as plain text', () => {
    expect(reportAsText(blocks('heel'))).toBe(`Ons overleg
Woensdag 25 november 2026
Werken vanuit water (helder)

Doel: Zien wat we doen.

AFSPRAKEN

- Wij laten het rusten.
  Wie: wij allemaal
  Losgelaten op woensdag 9 december 2026
- Als iemand tegenspreekt, dan vragen wij door.
  Wie: de voorzitter
  Terugkijken op woensdag 16 december 2026
  Verzet van woensdag 9 december 2026 naar woensdag 16 december 2026
  Terugblik: Het hielp.

VRAAG A?

Wij zeiden dit.
En dat.

BEELD VAN DE HANDEN

- Kijk <b>|goed|</b>.
  Herkennen we: 5
  Kan beter: 1
  Bespreken: het meest gezien

VOOR EEN ANDERE KEER

Dit bewaren we.
`);
  });

  it('of the agreements alone says what was agreed, and nothing of what was said', () => {
    const plain = reportAsText(blocks('afspraken'));
    for (const there of ['Ons overleg', 'vragen wij door', 'Losgelaten', 'Verzet van'])
      expect(plain).toContain(there);
    for (const gone of ['Wij zeiden', 'Het hielp', 'Dit bewaren', 'HANDEN', 'Doel', 'Vraag'])
      expect(plain).not.toContain(gone);
  });

  it.each(['heel', 'afspraken'] as const)('never has what is private, nor what is not known: %s', (kind) => {
    for (const form of forms) expect(form(blocks(kind))).not.toContain('KANARIE-7');
    expect(JSON.stringify(report(kind))).not.toContain('KANARIE-7');
  });

  it.each([
    ['few people', { present: 4 }, 'de meeste'],
    ['by choice', { figures: 'woorden' as const }, 'de meeste'],
  ])('says amounts without numbers: %s', (_name, plan, most) => {
    const table = blocks('heel', plan).find(({ is }) => is === 'table');
    expect(JSON.stringify(table)).not.toMatch(/\d/);
    expect(table).toMatchObject({
      rows: [['Kijk <b>|goed|</b>.', most, 'een paar', 'het meest gezien']],
    });
  });

  it('has both texts where two windows typed at one place', () => {
    const both = [...texts, text('een', 'afspraak', 'een ander venster'), text('a', 'gezegd', 'Nog iets.')];
    const plain = reportAsText(blocksOf(reportOf(conversation({ steps }), both, 'heel'), reportWords));
    for (const there of ['vragen wij door', 'Als een ander venster', 'Wij zeiden', 'Nog iets.'])
      expect(plain).toContain(there);
  });

  it('has a heading above what was said at a question that nobody wrote', () => {
    const blank = conversation({ steps: [step('a', { text: ' ' })] });
    const headings = blocksOf(reportOf(blank, texts, 'heel'), reportWords).filter(
      ({ is }) => is === 'heading',
    );
    expect(headings).toContainEqual({ is: 'heading', text: words.noQuestion });
    expect(headings).not.toContainEqual({ is: 'heading', text: ' ' });
  });

  it('makes one appointment of an agreement that two windows began', () => {
    const both = [...texts, text('een', 'afspraak', 'een ander venster')];
    const [only, ...others] = reportAppointments(reportOf(conversation({ steps, agreements }), both, 'heel'));
    expect(others).toEqual([]);
    expect(only?.text).toContain('vragen wij door');
    expect(only?.text).toContain('Als een ander venster');
  });

  it('says which behaviour an agreement is about, unless it is known no more', () => {
    const aboutOf = (id: string) => {
      const een = { ...agreements.een, state: 'open' as const, moves: [], behaviour: id };
      return reportAsText(blocks('afspraken', { agreements: { een } }));
    };
    expect(aboutOf('water/a')).toContain('Wie: de voorzitter\n  Over: Doe a.\n');
    expect(aboutOf('water/weg')).not.toContain('Over:');
  });

  it('has no agreement of which only is known who', () => {
    const who = [text('drie', 'afspraak', '\n\nde voorzitter')];
    expect(reportOf(conversation({ steps }), who, 'heel').agreements).toEqual([]);
  });

  it('says that there is no agreement', () => {
    expect(reportAsText(blocksOf(reportOf(conversation(), [], 'afspraken'), reportWords))).toContain(
      reportWords.noAgreement,
    );
  });
});

const nasty =
  '# kop\n<script>alert(1)</script> [a](b) `c` | d\n- lijst\n\n1. een\n    code\n> citaat * _x_ {{y}}';
const typed = [
  text('a', 'gezegd', nasty),
  text('x', 'afspraak', `<img src=x>\n**vet**\n|rol|`),
  text('x', 'terugblik', nasty),
  text('gesprek-1', 'later', nasty),
];
const nastyBlocks = blocksOf(
  reportOf({ ...conversation({ steps, goal: nasty }), title: `<h1>${nasty}` }, typed, 'heel'),
  reportWords,
);

describe('the forms of a report', () => {
  it('has only its own elements in HTML', () => {
    const names = [...reportAsHtml(nastyBlocks).matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name);
    expect([...new Set(names)].toSorted()).toEqual(
      ['br', 'h1', 'h2', 'li', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'].toSorted(),
    );
    expect(reportAsHtml(nastyBlocks)).not.toMatch(/<(script|img)/);
  });

  it('keeps what was written in a step that was taken out since, for the team alone', () => {
    const without = { steps: steps.filter(({ id }) => id !== 'a') };
    const { loose, said } = report('heel', without);
    expect([loose, said]).toEqual([['Wij zeiden dit.\nEn dat.'], []]);
    expect(reportAsMarkdown(blocks('heel', without))).toContain('Wij zeiden dit');
    expect(reportAsMarkdown(blocks('afspraken', without))).not.toContain('Wij zeiden dit');
  });

  it('has only its own headings, lists and rows in Markdown', () => {
    const lines = reportAsMarkdown(nastyBlocks).split('\n');
    expect(lines.filter((line) => /^#/.test(line))).toHaveLength(5);
    expect(lines.filter((line) => /^\s*[-*+] /.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /^\d+\. /.test(line))).toEqual([]);
    expect(lines.filter((line) => /(^|[^\\])[<>`[\]_{}]/.test(line))).toEqual([]);
    expect(
      lines.filter((line) => line.startsWith('|')).map((line) => line.split(/(?<!\\)\|/).length),
    ).toEqual([6, 6, 6]);
  });
});
