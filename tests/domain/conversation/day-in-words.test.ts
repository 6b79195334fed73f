import { describe, expect, it } from 'vitest';
import { dayToCome, dayTyped, refusalInWords } from '../../../content/day-typed';
import { isoOf, numberOf, weekdayOf } from '../../../domain/conversation/calendar';

/** A Thursday, in week 48. */
const thursday = '2026-11-26';
const refusal = (typed: string, today: string) => {
  const read = dayTyped(typed, today);
  return 'day' in read ? read : [read.refused, ...read.offers];
};

describe('a day in words, on Thursday 26 November 2026', () => {
  it.each([
    ['vandaag', '2026-11-26'],
    ['Morgen.', '2026-11-27'],
    ['overmorgen', '2026-11-28'],
    ['vrijdag', '2026-11-27'],
    ['op vrijdag', '2026-11-27'],
    ['vr', '2026-11-27'],
    ['donderdag', '2026-12-03'],
    ['dinsdag', '2026-12-01'],
    ['aanstaande dinsdag', '2026-12-01'],
    ['dinsdag a.s.', '2026-12-01'],
    ['deze vrijdag', '2026-11-27'],
    ['volgende dinsdag', '2026-12-01'],
    ['volgende week dinsdag', '2026-12-01'],
    ['dinsdag volgende week', '2026-12-01'],
    ['volgende week vrijdag', '2026-12-04'],
    ['vrijdag deze week', '2026-11-27'],
    ['over een week', '2026-12-03'],
    ['over één week', '2026-12-03'],
    ['over 1 week', '2026-12-03'],
    ['twee weken', '2026-12-10'],
    ['over twee weken', '2026-12-10'],
    ['Over  2 weken', '2026-12-10'],
    ['over veertien dagen', '2026-12-10'],
    ['over 14 dagen', '2026-12-10'],
    ['over drie weken dinsdag', '2026-12-15'],
    ['over drie weken op dinsdag', '2026-12-15'],
    ['maandag over een week', '2026-12-07'],
    ['vrijdag over een week', '2026-12-04'],
    ['vrijdag over veertien dagen', '2026-12-11'],
    ['vandaag over een week', '2026-12-03'],
    ['morgen over veertien dagen', '2026-12-11'],
    ['over een maand', '2026-12-26'],
    ['volgende maand', '2026-12-26'],
    ['volgende week', '2026-12-03'],
    ['over drie maanden', '2027-02-26'],
    ['over een half jaar', '2027-05-26'],
    ['over een halfjaar', '2027-05-26'],
    ['over een jaar', '2027-11-26'],
    ['over twee jaar', '2028-11-26'],
    ['9 december', '2026-12-09'],
    ['9 dec', '2026-12-09'],
    ['9 dec.', '2026-12-09'],
    ['de 9e', '2026-12-09'],
    ['de 26ste', '2026-11-26'],
    ['9e december', '2026-12-09'],
    ['negen december', '2026-12-09'],
    ['woensdag 9 december', '2026-12-09'],
    ['wo 9 dec', '2026-12-09'],
    ['woensdag de 9e', '2026-12-09'],
    ['woensdag, 9 december 2026', '2026-12-09'],
    ['9 december 26', '2026-12-09'],
    ['1-12', '2026-12-01'],
    ['1/12', '2026-12-01'],
    ['01-12-2026', '2026-12-01'],
    ['1.12.26', '2026-12-01'],
    ['2026-12-01', '2026-12-01'],
    ['1 - 12', ['onbekend']],
    ['12 januari', '2027-01-12'],
    ['29 februari 2028', '2028-02-29'],
    ['week 50', '2026-12-07'],
    ['wk 50', '2026-12-07'],
    ['week 53', '2026-12-28'],
    ['week 1', '2027-01-04'],
    ['dinsdag week 50', '2026-12-08'],
    ['dinsdag in week 50', '2026-12-08'],
    ['week 50 dinsdag', '2026-12-08'],
    ['vrijdag van week 48', '2026-11-27'],
    ['week 2 2027', '2027-01-11'],
    ['eind november', '2026-11-30'],
    ['eind dit jaar', '2026-12-31'],
    ['eind van het jaar', '2026-12-31'],
    ['eind januari', '2027-01-29'],
    ['begin januari', '2027-01-01'],
    ['begin februari', '2027-02-01'],
    ['half december', '2026-12-15'],
    ['medio december 2026', '2026-12-15'],
    ['eind van de week', '2026-11-27'],
    ['eind volgende week', '2026-12-04'],
    ['begin volgende week', '2026-11-30'],
    ['eind volgende maand', '2026-12-31'],
    ['begin volgend jaar', '2027-01-01'],
    ['eind 2027', '2027-12-31'],
    ['begin week 50', '2026-12-07'],
    ['midden week 50', '2026-12-09'],
    ['eind week 50', '2026-12-11'],
    ['eind week 2 2027', '2027-01-15'],
    ["eind week 2 '27", '2027-01-15'],
    ["week 50 '26", '2026-12-07'],
    ['dinsdag week 50 26', '2026-12-08'],
    ['begin mei 27', '2027-05-03'],
    ["eind maart '28", '2028-03-31'],
    ['over 3 wkn', '2026-12-17'],
    ['over 2 mnd', '2027-01-26'],
    ['weeknummer 50', '2026-12-07'],
    ['week nr. 50', '2026-12-07'],
    ['woensdag 9 december a.s.', '2026-12-09'],
    ['9 december aanstaande', '2026-12-09'],
    ['uiterlijk vrijdag', '2026-11-27'],
    ['vrijdag 27', '2026-11-27'],
    ['wo 9', '2026-12-09'],
    ['half jaar', '2027-05-26'],
    ['over half jaar', '2027-05-26'],
    ['over een week vrijdag', '2026-12-04'],
    // Refused, never guessed.
    ['over een week maandag', ['dubbelzinnig', '2026-11-30', '2026-12-07']],
    ['over volgende week', ['onbekend']],
    ['over 9 december', ['onbekend']],
    ['over vrijdag', ['onbekend']],
    ['do 9', ['weekdag', '2026-12-09']],
    ['begin week 48', ['voorbij', '2027-11-29']],
    ['december', ['vaag']],
    ['half dit jaar', ['voorbij']],
    ['na de kerstvakantie', ['onbekend']],
    ['12-13-2026', ['bestaat-niet']],
    ['Q1', ['onbekend']],
    ['voor 9 december', ['onbekend']],
    ['woensdg 9 december', ['onbekend']],
    ['december 4', ['onbekend']],
    ['', ['onbekend']],
    ['ooit', ['onbekend']],
    ['binnenkort', ['onbekend']],
    ['over een paar weken', ['onbekend']],
    ['anderhalve week', ['onbekend']],
    ['9 december om 10 uur', ['onbekend']],
    ['vrijdag of maandag', ['onbekend']],
    ['over -1 weken', ['onbekend']],
    ['32 december', ['bestaat-niet']],
    ['0 december', ['bestaat-niet']],
    ['31 april', ['bestaat-niet']],
    ['29 februari', ['bestaat-niet']],
    ['29 februari 2027', ['bestaat-niet']],
    ['12/25', ['bestaat-niet']],
    ['1-13', ['bestaat-niet']],
    ['de 31e', ['bestaat-niet']],
    ['week 54', ['bestaat-niet']],
    ['week 0', ['bestaat-niet']],
    ['week 53 2027', ['bestaat-niet']],
    ['gisteren', ['voorbij']],
    ['9 november', ['voorbij', '2027-11-09']],
    ['9 november 2026', ['voorbij', '2027-11-09']],
    ['9 december 2025', ['voorbij', '2026-12-09']],
    ['begin november', ['voorbij', '2027-11-01']],
    ['week 40', ['voorbij', '2027-10-04']],
    ['deze dinsdag', ['voorbij']],
    ['dinsdag deze week', ['voorbij']],
    ['volgende vrijdag', ['dubbelzinnig', '2026-11-27', '2026-12-04']],
    ['dinsdag over twee weken', ['dubbelzinnig', '2026-12-08', '2026-12-15']],
    ['donderdag over een week', ['dubbelzinnig', '2026-12-03', '2026-12-10']],
    ['dinsdag 9 december', ['weekdag', '2026-12-09']],
    ['deze week', ['vaag']],
    ['week 48', ['vaag']],
    ['volgend jaar', ['vaag']],
    ['over 100000 weken', ['te-ver']],
    ['over 999999 jaar', ['te-ver']],
    ['over 9999999 jaar', ['onbekend']],
    ['over drie jaar', ['te-ver']],
    ['9 december 2030', ['te-ver']],
    ['eind 9999', ['te-ver']],
  ])('%s', (typed, expected) => {
    expect(refusal(typed, thursday)).toEqual(typeof expected === 'string' ? { day: expected } : expected);
  });
});

describe('a day in words, on other days', () => {
  it.each([
    ['2027-01-31', 'over een maand', '2027-02-28'],
    ['2028-01-31', 'over een maand', '2028-02-29'],
    ['2026-12-31', 'over een maand', '2027-01-31'],
    ['2026-12-31', 'week 53', ['vaag']],
    ['2026-12-31', 'week 1', '2027-01-04'],
    ['2027-01-01', 'week 53', ['vaag']],
    ['2027-01-01', 'week 1', '2027-01-04'],
    ['2024-12-23', 'week 1', '2024-12-30'],
    ['2025-06-01', 'week 53', ['bestaat-niet', '2026-12-28']],
    ['2026-03-02', 'half jaar', ['dubbelzinnig', '2026-07-01', '2026-09-02']],
    ['2026-12-09', 'eind week 50', '2026-12-11'],
    ['2026-12-31', 'begin week 1', '2027-01-04'],
    ['2026-11-23', 'volgende dinsdag', ['dubbelzinnig', '2026-11-24', '2026-12-01']],
    ['2026-11-29', 'volgende week maandag', '2026-11-30'],
    ['2026-11-29', 'maandag', '2026-11-30'],
    ['2026-10-24', 'morgen', '2026-10-25'],
    ['2026-10-25', 'over een week', '2026-11-01'],
    ['2027-03-27', 'over twee dagen', '2027-03-29'],
    ['2027-12-01', '29 februari', '2028-02-29'],
    ['2028-03-05', '29 februari', ['voorbij']],
    ['2028-02-29', 'over een jaar', '2029-02-28'],
    ['2026-11-27', '26 november', ['voorbij', '2027-11-26']],
    ['2026-11-27', '27 november', '2026-11-27'],
  ])('on %s: %s', (today, typed, expected) => {
    expect(refusal(typed, today)).toEqual(typeof expected === 'string' ? { day: expected } : expected);
  });

  it('reads each date of two years back as it is written', () => {
    const first = Number(numberOf(thursday));
    const wrong = Array.from({ length: 731 }, (_, n) => isoOf(first + n)).filter((iso) => {
      const [year, month, date] = iso.split('-').map(Number);
      const read = [iso, `${date}-${month}-${year}`].map((typed) => dayTyped(typed, thursday));
      return read.some((found) => !('day' in found) || found.day !== iso);
    });
    expect(wrong).toEqual([]);
  });

  it('takes no day in the past and none on another weekday than it says, whatever today is', () => {
    const first = Number(numberOf('2026-01-01'));
    const wrong = Array.from({ length: 800 }, (_, n) => first + n).flatMap((today) =>
      [
        'dinsdag',
        'volgende dinsdag',
        'dinsdag over een week',
        'dinsdag volgende week',
        'week 10 dinsdag',
      ].filter((typed) => {
        const read = dayTyped(typed, isoOf(today));
        const days = 'day' in read ? [read.day] : read.offers;
        return days.some((day) => Number(numberOf(day)) < today || weekdayOf(Number(numberOf(day))) !== 2);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is said of it', () => {
  const said = (typed: string) => {
    const read = dayTyped(typed, thursday);
    return 'day' in read ? dayToCome(read.day, thursday) : refusalInWords(read, thursday);
  };

  it.each([
    ['over twee weken', 'donderdag 10 december'],
    ['over een jaar', 'vrijdag 26 november 2027'],
    ['9 december 2025', 'Die dag is al voorbij. Bedoel je woensdag 9 december?'],
    ['9 november', 'Die dag is al voorbij. Bedoel je dinsdag 9 november 2027?'],
    ['volgende vrijdag', 'Dat kunnen twee dagen zijn. Bedoel je vrijdag 27 november of vrijdag 4 december?'],
    ['31 april', 'Die dag staat niet op de kalender.'],
  ])('%s', (typed, words) => {
    expect(said(typed)).toBe(words);
  });
});
