/*
 * Conversations for pictures: one that runs, one that is set ready, and one that is over with an agreement that is due.
 */
import type { ChosenBehaviour, Plan, Step, StepKind } from '../../domain/conversation/plan.ts';

/** Under these ids they are stored. */
export const ids = { running: 'loopt', ready: 'klaar', over: 'af' } as const;

/** The question of each kind of step that is led; by it the step is found in the list of steps. */
export const questions = {
  openen: 'Waar gaat dit gesprek over?',
  vraag: 'Hoe ziet dat er bij ons precies uit?',
  handen: 'Welk gedrag herkennen we?',
  afspreken: 'Wat spreken we af?',
  lezen: 'Lees de afspraken samen hardop.',
} as const satisfies { [Kind in StepKind]?: string };

const behaviours: ChosenBehaviour[] = [
  ['nieuwsgierig', 'Wees nieuwsgierig naar wat leeft binnen en buiten je organisatie.'],
  [
    'luisteren-en-doorvragen',
    'Luister en vraag door. Probeer je oordeel uit te stellen. Kijk eerst of de ander echt begrijpt.',
  ],
].map(([slug = '', text = '']) => ({
  id: `vertrouwen/${slug}`,
  text,
  card: 'vertrouwen',
  cardTitle: 'Werken vanuit vertrouwen',
  audience: 'iedereen',
}));

const counts = [
  { herkennen: 4, beter: 2, bespreken: 1 },
  { herkennen: 1, bespreken: 6 },
];
const hands = Object.fromEntries(behaviours.map(({ id }, n) => [id, { counts: counts[n] ?? {} }]));

function stepOf(kind: keyof typeof questions): Step {
  return {
    id: kind,
    kind,
    text: questions[kind],
    ...(kind === 'openen' && { say: 'We kijken naar wat we doen, niet naar wie het doet.' }),
    ...(kind === 'vraag' && { silent: true }),
    minutes: 3,
    spent: 0,
    behaviours: kind === 'lezen' ? [] : behaviours,
    hands: kind === 'handen' ? hands : {},
  };
}

/** @param now in ms since 1970 */
function plans(now: number): { [Name in keyof typeof ids]: Plan } {
  const begun: Plan = {
    state: 'bezig',
    goal: 'Zien wat we al doen, en één ding kiezen om beter te doen.',
    mind: 'Laat de stillere mensen eerst aan het woord.',
    steps: (Object.keys(questions) as (keyof typeof questions)[]).map(stepOf),
    at: 'openen',
    since: now - 60_000,
    started: now - 60_000,
    present: 7,
    figures: 'getallen',
    agreements: { een: { state: 'open', due: '2035-11-06', moves: [] } },
  };
  const { since: _, started, ...untouched } = begun;
  return {
    running: begun,
    ready: { ...untouched, state: 'klaargezet', at: '', agreements: {} },
    over: { ...untouched, state: 'afgerond', started: now - 14 * 86_400_000, ended: now - 14 * 86_400_000 },
  };
}

/** The lists of them in a backup. @param now in ms since 1970 */
export function fixedConversations(now: number) {
  const made = { created: now - 15 * 86_400_000, updated: now - 14 * 86_400_000 };
  const all = Object.entries(plans(now)) as [keyof typeof ids, Plan][];
  const titles = { running: 'Ons overleg', ready: 'Met het hele team', over: 'Tegenspraak' };
  const texts = (id: string) => ({
    [`${id}/vraag/gezegd`]: 'We zeggen het vaak pas na het overleg, in de gang.',
    [`${id}/vraag/jezelf`]: 'Straks terugkomen op de planning.',
    [`${id}/een/afspraak`]:
      'iemand tegenspreekt\nvragen wij eerst door voordat we iets vinden\nde voorzitter',
    [`${id}/${id}/later`]: 'Hoe wij nieuwe collega’s inwerken.',
  });
  const placed = Object.entries({ ...texts(ids.running), ...texts(ids.over) });
  return {
    conversations: all.map(([name, plan]) => ({
      id: ids[name],
      text: titles[name],
      plan: JSON.stringify(plan),
      ...made,
    })),
    conversationTexts: placed.map(([place, text], n) => ({ id: `t${n}`, place, text, ...made })),
  };
}
