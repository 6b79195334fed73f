import type { Recipe } from '../../domain/conversation/recipe';

export const quarter: Recipe = {
  id: 'het-kwartier',
  title: 'Het kwartier',
  occasion: 'Voor een weekoverleg',
  goal: 'Eén voorbeeld kiezen waar we deze week op letten.',
  minutes: 15,
  behaviours: { from: 'kaart', card: 'vandaag', audience: 'iedereen', most: 4 },
  about: 'Hoogstens vier voorbeelden van de kaart van vandaag.',
  steps: [
    {
      kind: 'openen',
      text: 'Een kwartier over ons eigen werk.',
      say: 'Lees de voorbeelden voor. Zeg: ‘We praten een kwartier over ons eigen werk. Goed of fout bestaat hier niet.’',
      minutes: 1,
    },
    {
      kind: 'vraag',
      question: 'welk-gedrag',
      text: 'Kies voor jezelf één voorbeeld dat deze week speelde.',
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
      say: 'Neem het voorbeeld met de meeste handen bij ‘bespreken’. Vraag: ‘Wie heeft een voorbeeld van deze week?’',
      minutes: 5,
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
      minutes: 1,
    },
  ],
  mind: 'Komt er iets groots op tafel? Zet het bij ‘Voor een andere keer’ en kies daar een langer gesprek voor. De leidinggevende praat als laatste.',
};
