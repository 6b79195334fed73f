import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deck } from '../../content/deck';
import { type Erratum, errata } from '../../content/errata';
import { valuesInWords } from '../../content/values';

const DEAD_LINKS = ['[Scan de code](#)', '[of klik hier](#)'];

/** A piece of the printed text and the name of its place, as errata use it. */
type Piece = { at: string; text: string; bullet?: boolean };

const { title, intro, howTo, contact, headings } = deck.source;
const bullets = (items: { id: string; text: string }[]): Piece[] =>
  items.map(({ id, text }) => ({ at: id, text, bullet: true }));

/** The whole printed text in the source's order. */
const pieces: Piece[] = [
  { at: 'source.title', text: title },
  { at: 'source.intro', text: intro },
  { at: 'source.howTo.title', text: howTo.title },
  { at: 'source.howTo.bring', text: howTo.bring },
  { at: 'source.howTo.ask', text: howTo.ask },
  ...bullets(deck.questions),
  { at: 'source.howTo.agree', text: howTo.agree },
  { at: 'source.contact.title', text: contact?.title ?? '' },
  { at: 'source.contact.text', text: contact?.text ?? '' },
  { at: 'source.contact.email', text: contact?.email ?? '' },
  ...deck.cards.flatMap((card) => [
    { at: card.id, text: card.title },
    { at: `${card.id}#waarden`, text: valuesInWords(card) },
    { at: `${card.id}#iedereen`, text: headings.iedereen },
    ...bullets(card.behaviours.filter(({ audience }) => audience === 'iedereen')),
    { at: `${card.id}#leidinggevenden`, text: headings.leidinggevende },
    ...bullets(card.behaviours.filter(({ audience }) => audience === 'leidinggevende')),
  ]),
];

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
// The one rule of typography: the source has straight apostrophes and quotes, the deck curly ones.
const undoTypography = (text: string) => text.replace(/[‘’]/g, "'");

/** The words of the source, rebuilt from the deck by undoing the corrections given and the typography. */
function rebuiltWith(corrections: readonly Erratum[]): string[] {
  return pieces.flatMap(({ at, text, bullet }) => {
    const undone = corrections
      .filter((erratum) => erratum.at === at)
      .reduce((soFar, erratum) => soFar.replace(erratum.deck, () => erratum.source), text);
    return words(undoTypography(bullet ? `- ${undone}` : undone));
  });
}

const sourceLines = readFileSync(
  join(import.meta.dirname, '../../content/gesprekskaarten.txt'),
  'utf8',
).split('\n');
const sourceWords = words(sourceLines.filter((line) => !DEAD_LINKS.includes(line)).join('\n'));
const named = errata.map((erratum) => [`${erratum.at}: ${erratum.source}`, erratum] as const);

describe('the errata', () => {
  it('undone on the deck give the source, word for word', () => {
    expect(rebuiltWith(errata)).toEqual(sourceWords);
  });

  it('leave out the two dead links and nothing else', () => {
    expect(sourceLines.filter((line) => DEAD_LINKS.includes(line))).toEqual(DEAD_LINKS);
  });

  it.each(named)('%s: stands once in the deck, at its place', (_name, erratum) => {
    const there = pieces.filter(({ at }) => at === erratum.at);
    expect(there).toHaveLength(1);
    expect(there[0]?.text.split(erratum.deck)).toHaveLength(2);
  });

  it.each(named)('%s: is needed', (_name, erratum) => {
    expect(rebuiltWith(errata.filter((other) => other !== erratum))).not.toEqual(rebuiltWith(errata));
  });

  it.each(named)('%s: has a reason that can be shown', (_name, { reason }) => {
    expect(reason).toMatch(/^\p{Lu}[^"']+\.$/u);
  });
});
