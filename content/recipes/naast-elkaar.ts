import type { Recipe } from '../../domain/conversation/recipe';

export const sideBySide: Recipe = {
  id: 'naast-elkaar',
  title: 'Leidinggevende en team naast elkaar',
  occasion: 'Als je wilt weten wat je aan elkaar hebt',
  goal: 'Zien wat we van elkaar verwachten.',
  minutes: 45,
  behaviours: { from: 'kaart', card: 'keuze', audience: 'beide' },
  about: 'Een kaart die jullie kiezen, met het gedrag voor iedereen en dat voor leidinggevenden.',
  steps: [
    {
      kind: 'openen',
      text: 'Twee kanten van dezelfde kaart.',
      say: 'Zeg: ‘Dit is geen beoordeling. We kijken naar twee kanten van dezelfde kaart.’',
      minutes: 3,
    },
    {
      kind: 'vraag',
      question: 'welk-gedrag',
      text: 'Lees de kant van de ander. Kies er twee voorbeelden uit.',
      say: 'Vier minuten stil. Het team leest wat voor leidinggevenden is, de leidinggevende leest wat voor iedereen is.',
      silent: true,
      minutes: 4,
    },
    {
      kind: 'handen',
      question: 'welk-gedrag',
      say: 'Eerst het team, allemaal tegelijk. Zeg: ‘Ik lees het gedrag voor en tel tot drie.’',
      minutes: 5,
    },
    {
      kind: 'vraag',
      question: 'hoe-precies',
      say: 'Vraag: ‘Wie heeft een voorbeeld?’ Het team begint.',
      minutes: 8,
    },
    {
      kind: 'vraag',
      question: 'verwacht-van-leidinggevenden',
      say: 'Het team vertelt wat helpt. De leidinggevende vat samen: ‘Ik hoor dat jullie …’',
      minutes: 8,
    },
    {
      kind: 'vraag',
      question: 'wat-betekent-dit',
      say: 'Elke kant noemt één ding dat goed gaat.',
      minutes: 6,
    },
    {
      kind: 'afspreken',
      question: 'waaraan-werken',
      say: 'Eén afspraak van het team en één van de leidinggevende.',
      minutes: 8,
    },
    {
      kind: 'lezen',
      question: 'welk-vervolg',
      say: 'Lees de afspraken samen hardop. Kies de dag waarop jullie terugkijken.',
      minutes: 3,
    },
  ],
  mind: 'De leidinggevende begint niet, praat als laatste en legt niets uit totdat het team alles verteld heeft. Klein team? Laat in het verslag woorden staan, geen aantallen.',
};
