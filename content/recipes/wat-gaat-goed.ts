import type { Recipe } from '../../domain/conversation/recipe';

export const goingWell: Recipe = {
  id: 'wat-gaat-goed',
  title: 'Wat gaat hier goed?',
  occasion: 'Als het team energie kan gebruiken',
  goal: 'Zien wat werkt, en daar meer van doen.',
  minutes: 20,
  behaviours: { from: 'kaart', card: 'willekeurig', audience: 'iedereen' },
  about: 'Een willekeurige kaart, of voorbeelden die jullie zelf kiezen.',
  steps: [
    {
      kind: 'openen',
      text: 'Wat werkt hier?',
      say: 'Zeg: ‘Vandaag kijken we alleen naar wat lukt.’ Lees de voorbeelden voor.',
      minutes: 2,
    },
    {
      kind: 'vraag',
      question: 'welk-gedrag',
      text: 'Kies één voorbeeld. Denk aan een keer dat het lukte.',
      say: 'Drie minuten stil. Ieder kiest voor zichzelf.',
      silent: true,
      minutes: 3,
    },
    {
      kind: 'vraag',
      question: 'hoe-precies',
      say: 'In tweetallen. De ander vraagt door: ‘Wat deed je precies?’',
      minutes: 6,
    },
    {
      kind: 'vraag',
      question: 'wat-valt-op',
      say: 'Samen. Elk tweetal noemt één ding.',
      minutes: 3,
    },
    {
      kind: 'afspreken',
      question: 'waaraan-werken',
      say: 'Vraag: ‘Waar willen we meer van?’',
      minutes: 4,
    },
    {
      kind: 'lezen',
      question: 'welk-vervolg',
      say: 'Lees de afspraak samen hardop. Kies de dag waarop jullie terugkijken.',
      minutes: 2,
    },
  ],
  mind: '‘Leuk team’ is nog geen gedrag: vraag door totdat iemand zegt wat hij of zij déed. De leidinggevende praat als laatste.',
};
