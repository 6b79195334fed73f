import { describe, expect, it } from 'vitest';
import { composition } from '../../../components/deck/art/composition';
import { varying } from '../../../components/deck/art/vary';
import { deck } from '../../../content/deck';

const pictures = deck.cards.flatMap(({ figure, behaviours }) =>
  behaviours.map((behaviour) => ({ id: behaviour.id, figure, ...composition(figure, behaviour.id) })),
);

/** The numbers in a path; flags of an arc are among them. */
const numbersIn = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);

describe('the art of a behaviour', () => {
  it('is there for all 99', () => {
    expect(pictures).toHaveLength(99);
  });

  it('is the same each time', () => {
    for (const { id, figure, layers, turn } of pictures)
      expect(composition(figure, id)).toEqual({ layers, ...(turn !== undefined && { turn }) });
  });

  it('is its own: no two are equal', () => {
    expect(new Set(pictures.map(({ layers, turn }) => JSON.stringify([layers, turn]))).size).toBe(99);
  });

  it('is three layers of proper paths, of which the accent is never empty', () => {
    for (const { id, layers } of pictures) {
      expect(layers, id).toHaveLength(3);
      for (const d of layers) expect(d, id).toMatch(/^(M[-\d. MLHVAZaclhvz]+z)?$/);
      expect(layers[2], id).not.toBe('');
    }
  });

  it('stays near its frame, and is short', () => {
    for (const { id, layers } of pictures) {
      const all = layers.join(' ');
      expect(all.length, id).toBeLessThan(4000);
      for (const number of numbersIn(all)) expect(Math.abs(number), id).toBeLessThan(250);
    }
  });

  it('has its accent in the middle of the picture, where every frame shows it', () => {
    for (const { id, layers } of pictures) {
      const [x = Number.NaN, y = Number.NaN] = numbersIn(layers[2]);
      expect(x, id).toBeGreaterThanOrEqual(20);
      expect(x, id).toBeLessThanOrEqual(80);
      expect(y, id).toBeGreaterThanOrEqual(-1);
      expect(y, id).toBeLessThanOrEqual(100);
    }
  });

  it('is there for another deck: any figure, any id', () => {
    expect(composition('roos', 'eigen-kaart/één').layers[2]).not.toBe('');
    expect(composition('stralen', '').layers[2]).not.toBe('');
  });
});

describe('the choices', () => {
  it('never change: who updates sees the pictures of before, and colleagues see the same', () => {
    const digits = (seed: string) => {
      const vary = varying(seed);
      return Array.from({ length: 12 }, () => vary(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)).join('');
    };
    expect(['', 'vertrouwen/nieuwsgierig', 'opgave/leef-je-in', 'één'].map(digits)).toMatchInlineSnapshot(`
      [
        "575097518540",
        "455919108260",
        "449647361960",
        "211923583003",
      ]
    `);
  });

  it('take every option about as often', () => {
    const taken = [0, 0, 0, 0, 0];
    for (let i = 0; i < 5000; i++) {
      const option = varying(`kaart/${i}`)(0, 1, 2, 3, 4);
      taken[option] = (taken[option] ?? 0) + 1;
    }
    for (const times of taken) expect(times).toBeGreaterThan(800);
  });
});
