/* Words of team conversations that more than one screen uses. */
export const conversation = {
  removed: 'Gesprek verwijderd.',
  untitled: 'Gesprek zonder titel',
  /** What a question of one's own is called that nobody wrote. */
  noQuestion: 'Eigen vraag',
  count: { one: '1 gesprek', many: '{n} gesprekken' },
  gone: 'Dit gesprek is er niet meer. Misschien ligt het in de Prullenbak.',
} as const;

/** How long something takes. */
export const minutes = { one: '1 minuut', many: '{n} minuten' } as const;

/** What a kind of step is called; a question to think about in silence has a name of its own. */
export const kinds = {
  terug: 'Terugkijken',
  openen: 'Openen',
  vraag: 'Vraag',
  handen: 'Handen',
  beeld: 'Beeld',
  afspreken: 'Afspreken',
  lezen: 'Hardop lezen',
} as const;
export const silent = 'In stilte';

/** What can be chosen before a conversation and while it is led. */
export const choices = {
  endBy: 'Het overleg eindigt om',
  endByHint: 'De tijd voor de afspraken blijft dan vrij.',
  inWords: 'Het beeld van de handen in woorden, zonder aantallen',
} as const;

/** How an agreement is said, everywhere. */
export const agreement = {
  sentence: {
    whole: 'Als {when}, dan {what}.',
    begun: 'Als {when}, dan …',
    leading: { when: 'als', what: 'dan' },
  },
  everyone: 'wij allemaal',
} as const;

/** Why what was typed is no day, by domain/conversation/day-found.ts. */
export const dayRefused = {
  why: {
    onbekend:
      'Deze dag begrijp ik niet. Schrijf bijvoorbeeld: over twee weken, volgende week dinsdag of 9 december.',
    'bestaat-niet': 'Die dag staat niet op de kalender.',
    voorbij: 'Die dag is al voorbij.',
    'te-ver': 'Die dag is meer dan twee jaar weg. Kies een dag die eerder komt.',
    dubbelzinnig: 'Dat kunnen twee dagen zijn.',
    weekdag: 'Die datum valt op een andere dag van de week.',
    vaag: 'Welke dag bedoel je? Schrijf er ook een dag bij.',
  },
  perhaps: 'Bedoel je {day}?',
  either: 'Bedoel je {day} of {other}?',
} as const;

/** The three signs that a team gives at once, and what they add up to. */
export const hands = {
  signs: { herkennen: 'herkennen we', beter: 'kan beter', bespreken: 'bespreken' },
  amounts: { niemand: 'niemand', 'een-paar': 'een paar', 'de-meeste': 'de meeste', allemaal: 'allemaal' },
  picture: 'Beeld van de handen',
  none: 'Er zijn nog geen handen geteld.',
} as const;

/** A day, in words or from a calendar. */
export const dayField = {
  chips: ['vrijdag', 'over een week', 'over twee weken', 'volgende maand'],
  inWords: 'Dag in woorden',
  fromCalendar: 'Dag uit de kalender',
  none: 'Nog geen dag',
  stays: 'Er verandert nog niets.',
} as const;

/** A conversation that cannot be stored is led all the same. It is said where one begins it too. */
export const held = {
  why: {
    full: 'De schijf is vol, dus dit gesprek wordt nu niet bewaard.',
    'read-only':
      'Wat je schreef, is gemaakt met een nieuwere versie van deze extensie. Tot je de extensie bijwerkt, wordt een gesprek niet bewaard.',
    newer:
      'Wat je schreef, is gemaakt met een nieuwere versie van deze extensie. Tot je de extensie bijwerkt, zie je eerdere gesprekken niet en wordt een gesprek niet bewaard.',
    private: 'In een privévenster wordt een gesprek niet bewaard.',
    'too-long': 'Dit gesprek is te lang geworden, dus wat erbij komt wordt niet bewaard.',
    container: 'In een containertabblad wordt een gesprek niet bewaard.',
    policy: 'Je organisatie heeft schrijven uitgezet, dus dit gesprek wordt niet bewaard.',
    broken:
      'Wat je schreef, is nu niet te bereiken. Tot je de browser sluit en opnieuw opent, wordt een gesprek niet bewaard.',
  },
  what: 'Je kunt het wel voeren. Kopieer het verslag voordat je deze pagina sluit.',
} as const;
