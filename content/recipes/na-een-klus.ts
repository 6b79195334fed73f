import type { Recipe } from '../../domain/conversation/recipe';

export const afterWork: Recipe = {
  id: 'na-een-klus',
  title: 'Na een klus',
  occasion: 'Binnen een week nadat iets af is',
  goal: 'Leren van werk dat net af is.',
  minutes: 25,
  behaviours: {
    from: 'lijst',
    ids: [
      'professionaliteit/effect-van-werk',
      'legitimiteit/waar-het-misloopt',
      'verantwoordelijkheid-doelgericht/niet-steeds-opnieuw',
      'professionaliteit/fouten-toegeven',
      'verantwoordelijkheid-navolgbaar/deel-afwegingen',
    ],
  },
  about: 'Vijf voorbeelden, over wat je werk teweegbracht en wat je ervan leert.',
  steps: [
    {
      kind: 'openen',
      text: 'Wat wilden we bereiken? Eén zin.',
      say: 'Eén collega zegt het in één zin. Klopt dat voor iedereen?',
      minutes: 2,
    },
    {
      kind: 'vraag',
      question: 'welk-gedrag',
      text: 'Wat ging goed, en wat ging anders dan gedacht?',
      say: 'Drie minuten stil. Ieder schrijft voor zichzelf, met de voorbeelden erbij.',
      silent: true,
      minutes: 3,
    },
    {
      kind: 'vraag',
      question: 'wat-betekent-dit',
      say: 'Twee rondes, ieder één ding per ronde. Eerst wat goed ging.',
      minutes: 5,
    },
    {
      kind: 'vraag',
      question: 'wat-ontbreekt',
      say: 'Vraag ook echt: ‘Is dat erg?’',
      minutes: 3,
    },
    {
      kind: 'vraag',
      question: 'wat-belemmert',
      say: 'Alleen als het erg is. Vraag: ‘Kunnen we daar zelf iets aan doen?’',
      minutes: 4,
    },
    {
      kind: 'afspreken',
      question: 'waaraan-werken',
      say: 'Begin zo: ‘Als we weer zo’n klus krijgen, dan …’',
      minutes: 6,
    },
    {
      kind: 'lezen',
      question: 'welk-vervolg',
      say: 'Lees de afspraak samen hardop. Kies de dag waarop jullie terugkijken.',
      minutes: 2,
    },
  ],
  mind: 'Het gaat over het werk, niet over schuld. Begin met wat goed ging. De leidinggevende praat als laatste.',
};
