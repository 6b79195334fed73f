import { describe, expect, it } from 'vitest';
import { askedAs } from '../../../content/asked-as';
import { deck } from '../../../content/deck';
import { synonyms } from '../../../content/synonyms';
import type { Audience, Role } from '../../../domain/deck/deck';
import { groupsOf } from '../../../domain/search/groups';
import { createSearch, type FoundBehaviour } from '../../../domain/search/search';

const answer = (audience: Audience, score: number) => ({
  behaviour: { id: `${audience}/${score}`, text: '', audience },
  score,
});
const inWords = (role: Role, ...answers: ReturnType<typeof answer>[]) =>
  groupsOf(answers, role).map(({ heading, answers: good }) => [heading, ...good.map(({ score }) => score)]);
const all = (score: number) => answer('iedereen', score);
const managers = (score: number) => answer('leidinggevende', score);

describe('groups of answers', () => {
  it('are one for a leidinggevende', () => {
    expect(inWords('leidinggevende', all(9), managers(8), all(7))).toEqual([['allen', 9, 8, 7]]);
  });

  it('are two for a medewerker, the one with the best answer first', () => {
    expect(inWords('medewerker', all(9), managers(8), all(7))).toEqual([
      ['iedereen', 9, 7],
      ['leidinggevende', 8],
    ]);
    expect(inWords('medewerker', managers(9), all(8), managers(7))).toEqual([
      ['leidinggevende', 9, 7],
      ['iedereen', 8],
    ]);
  });

  it('show a medewerker at most three for managers, and only good ones', () => {
    const many = [managers(9), managers(8), managers(7), managers(6)];
    expect(inWords('medewerker', ...many)).toEqual([['leidinggevende', 9, 8, 7]]);
    expect(inWords('medewerker', all(10), managers(2.9))).toEqual([['iedereen', 10]]);
  });

  it('leave out what is far below the best of the whole deck', () => {
    expect(inWords('medewerker', managers(100), all(15))).toEqual([['leidinggevende', 100]]);
    expect(inWords('leidinggevende', managers(100), all(15))).toEqual([['allen', 100]]);
  });

  it('are none without answers', () => {
    expect(inWords('medewerker')).toEqual([]);
    expect(inWords('leidinggevende')).toEqual([]);
  });
});

describe('what a medewerker finds', () => {
  const search = createSearch(deck, synonyms, askedAs);
  const find = (query: string) =>
    search.find(query, 'medewerker').results.filter((one): one is FoundBehaviour => one.kind === 'behaviour');
  const under = (query: string, heading: Audience) =>
    find(query)
      .filter((one) => one.heading === heading)
      .map(({ behaviour }) => behaviour.id);

  /** What is typed, the best answer, its side of the deck, and what else must be there. */
  it.each([
    ['feedback geven', 'professionaliteit/opbouwende-feedback', []],
    ['feedback', 'professionaliteit/opbouwende-feedback', []],
    ['politieke leiding', 'dienstbaarheid/kritische-signalen', []],
    ['stille collega', 'vertrouwen/groepsdynamiek', ['vertrouwen/veilige-inbreng']],
    ['grensoverschrijdend gedrag', 'vertrouwen/grenzen-handhaven', ['vertrouwen/spreek-anderen-aan']],
    ['opleiding volgen', 'professionaliteit/professionele-ruimte', []],
    ['veilig team', 'vertrouwen/veilige-inbreng', []],
    ['rugdekking geven', 'opgave/steun-en-rugdekking', []],
    ['maatwerk bieden', 'legitimiteit/zorgvuldigheid', []],
    ['regels te streng', 'legitimiteit/ruimte-in-regels', []],
    ['collega afgeblaft', 'vertrouwen/spreek-anderen-aan', []],
    ['talent ontdekken', 'opgave/unieke-talenten', []],
    ['discussie voeren', 'professionaliteit/ruimte-voor-discussie', []],
    ['dilemma bespreken', 'legitimiteit/dilemmas', []],
    ['ruimte krijgen', 'opgave/moedig-samenwerking-aan', []],
    ['team samenstellen', 'opgave/verken-de-opgave', []],
    ['bureaucratie verminderen', 'dienstbaarheid/eenvoudige-processen', []],
    ['hybride vergaderen', 'verantwoordelijkheid-doelgericht/hybride-werken', []],
    ['kom niet aan het woord', 'vertrouwen/veilige-inbreng', ['vertrouwen/betrek-anderen']],
    ['mail terugvinden', 'verantwoordelijkheid-navolgbaar/vindbaar-opslaan', []],
  ])('for "%s" begins with %s', (query, best, others) => {
    const found = find(query).map(({ behaviour }) => behaviour.id);
    expect(found[0]).toBe(best);
    for (const other of others) expect(found).toContain(other);
  });

  it('for "werkdruk" is of both sides', () => {
    expect(under('werkdruk', 'iedereen')).toContain('verantwoordelijkheid-doelgericht/vervanging');
    expect(under('werkdruk', 'leidinggevende')).toEqual(
      expect.arrayContaining([
        'professionaliteit/rust-en-ruimte',
        'verantwoordelijkheid-doelgericht/inzetten-op-talenten',
      ]),
    );
  });

  it('for "moeilijke woorden" has the plain language of both sides first', () => {
    const two = find('moeilijke woorden').filter((one, n, all) => one.heading !== all[n - 1]?.heading);
    expect(two.map(({ behaviour }) => behaviour.id).sort()).toEqual([
      'dienstbaarheid/begrijpelijk-taalgebruik',
      'dienstbaarheid/eenvoudige-taal',
    ]);
  });

  it('is never hidden by words that say nothing: a second word makes no answer go', () => {
    for (const query of ['rugdekking', 'maatwerk', 'tegenspraak', 'dilemma'])
      for (const more of ['geven', 'krijgen', 'van een collega', 'in het team'])
        expect(find(`${query} ${more}`).map(({ behaviour }) => behaviour.id)).toContain(
          find(query)[0]?.behaviour.id,
        );
  });

  it('holds each behaviour once, and those under one heading together', () => {
    for (const query of ['feedback geven', 'werkdruk', 'gedrag', 'vertrouwen', 'medewerkers']) {
      const found = find(query);
      expect(new Set(found.map(({ behaviour }) => behaviour.id)).size).toBe(found.length);
      const turns = found.filter(({ heading }, n) => heading !== found[n - 1]?.heading);
      expect(turns.length).toBeLessThanOrEqual(2);
      for (const { heading, behaviour } of found) expect(behaviour.audience).toBe(heading);
    }
  });

  it('is counted as it is shown', () => {
    const { results, counts } = search.find('werkdruk', 'medewerker', 99);
    expect(counts.behaviour).toBe(results.filter(({ kind }) => kind === 'behaviour').length);
  });
});
