import type { Recipe } from '../../domain/conversation/recipe';

export const sevenCards: Recipe = {
  id: 'zeven-kaarten',
  title: 'Zeven kaarten in een jaar',
  occasion: 'Zeven keer, elke zeven weken',
  goal: 'Alle kaarten één keer bespreken, en zien wat er verandert.',
  minutes: 20,
  cards: 7,
  behaviours: { from: 'kaart', card: 'nog-niet', audience: 'iedereen' },
  about: 'Een kaart die nog niet aan bod kwam.',
  steps: [
    {
      kind: 'terug',
      text: 'Wat is er gekomen van wat we afspraken?',
      say: 'Lees de open afspraken voor. Vraag bij elke afspraak: gedaan, verzetten of loslaten?',
      minutes: 4,
    },
    {
      kind: 'vraag',
      question: 'welk-gedrag',
      text: 'Kies voor jezelf één voorbeeld dat bij ons speelt.',
      say: 'Twee minuten stil. Ieder kiest voor zichzelf.',
      silent: true,
      minutes: 2,
    },
    {
      kind: 'handen',
      question: 'welk-gedrag',
      say: 'Allemaal tegelijk. Zeg: ‘Ik lees het gedrag voor en tel tot drie.’',
      minutes: 2,
    },
    {
      kind: 'vraag',
      question: 'hoe-precies',
      say: 'Neem het voorbeeld met de meeste handen bij ‘bespreken’. Vraag: ‘Wie heeft een voorbeeld?’',
      minutes: 6,
    },
    {
      kind: 'afspreken',
      question: 'waaraan-werken',
      say: 'Maak samen één zin: ‘Als …, dan doen wij …’',
      minutes: 4,
    },
    {
      kind: 'lezen',
      question: 'welk-vervolg',
      say: 'Lees de afspraak samen hardop. Kies de dag waarop jullie terugkijken.',
      minutes: 2,
    },
  ],
  mind: 'Zet alle zeven keer meteen in de agenda. Laat steeds een ander leiden. Leg de zevende keer de verslagen naast elkaar: wat valt op, en wat betekent dat voor jullie? De leidinggevende praat als laatste.',
};
