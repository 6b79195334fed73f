import { describe, expect, it } from 'vitest';
import { fold } from '../../../domain/language/fold';
import { stem } from '../../../domain/search/dutch';

const stems = (words: string) => new Set(words.split(' ').map((word) => stem(fold(word))));

describe('stem', () => {
  it.each([
    'vraag vragen vraagt vraagje gevraagd',
    'durf durven durft gedurfd',
    'archief archieven archiveren archivering archiveert gearchiveerd',
    'reflecteer reflecteren reflectie',
    'organisatie organiseren georganiseerd',
    'discussie discussies discussiëren',
    'kritiek kritisch kritische',
    'spreek spreken spreekt sprak gesproken',
    'aanspreken aanspreek',
    'taal talen',
    'idee ideeën',
    'collega collega’s collegas',
    'luister luisteren luistert geluisterd',
    'sector sectoren',
    'slapeloos slapeloze',
    'belofte beloftes',
    'hokje hokjes',
    'grens grenzen',
    'mens mensen',
    'gelijkwaardig gelijkwaardige gelijkwaardigheid',
  ])('is one for the forms of a word: %s', (words) => {
    expect(stems(words).size).toBe(1);
  });

  it.each([
    'wet weet',
    'taal talent',
    'lef leef',
    'les lees',
    'bereikbaar bereik',
    'openbaar open',
    'gebruiker gebruik',
    'vertrouwelijk vertrouwen',
    'gevoelig gevoel',
    'kennissen kennis',
    'weetje weten',
    'missie mis',
    'geluid lui',
    'gemoed moe',
    'omstander omstandigheid',
    'redenering reden',
    'gebeurt beurt',
    'regelen regel',
    'kleineren klein',
    'waarden waarderen',
    'formatie vorm',
    'gezicht zicht',
    'gezel gezellig',
    'verantwoorden verantwoordelijk',
    'geldende geld',
    'brief brandbrief',
  ])('differs for different words: %s', (words) => {
    expect(stems(words).size).toBe(words.split(' ').length);
  });
});

describe('fold', () => {
  it.each([
    ['Collega’s', 'collegas'],
    ["dilemma's", 'dilemmas'],
    ['Coördinatie', 'coordinatie'],
    ['IDEEËN', 'ideeen'],
    ['vrĳheid', 'vrijheid'],
    ['e\u0301e\u0301n', 'een'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
