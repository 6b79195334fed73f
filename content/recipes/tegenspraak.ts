import type { Recipe } from '../../domain/conversation/recipe';

export const dissent: Recipe = {
  id: 'tegenspraak',
  title: 'Tegenspraak: hoe doen wij dat?',
  occasion: 'Als je merkt dat er weinig wordt tegengesproken',
  goal: 'Afspreken hoe je hier ‘nee, want’ zegt en hoe we daarop reageren.',
  minutes: 30,
  behaviours: {
    from: 'lijst',
    ids: [
      'professionaliteit/kritisch-durven-zijn',
      'professionaliteit/steun-kritische-collegas',
      'vertrouwen/spreek-je-uit',
      'professionaliteit/nodig-tegenspraak-uit',
      'professionaliteit/ontvang-tegenspraak',
      'professionaliteit/reageer-op-tegenspraak',
    ],
  },
  about: 'Drie voorbeelden voor iedereen en drie voor leidinggevenden, over kritisch zijn en tegenspreken.',
  steps: [
    {
      kind: 'openen',
      text: 'Denk aan een keer dat je iets níét zei.',
      say: 'Zeg: ‘Denk aan een keer dat je iets níét zei. Je hoeft niet te vertellen wat het was.’',
      minutes: 3,
    },
    {
      kind: 'vraag',
      text: 'Wat hield je tegen? Schrijf het op in één woord.',
      say: 'Stil, op een briefje. Haal de briefjes op, schud ze door elkaar en lees ze zelf voor.',
      silent: true,
      minutes: 3,
    },
    {
      kind: 'handen',
      question: 'welk-gedrag',
      say: 'Allemaal tegelijk. Zeg: ‘Ik lees het gedrag voor en tel tot drie.’',
      minutes: 2,
    },
    {
      kind: 'vraag',
      question: 'wat-ontbreekt',
      say: 'Vraag ook echt: ‘Is dat erg?’',
      minutes: 4,
    },
    {
      kind: 'vraag',
      question: 'wat-belemmert',
      say: 'Alleen als het erg is. Neem de woorden van de briefjes erbij. Vraag: ‘Kunnen we daar zelf iets aan doen?’',
      minutes: 5,
    },
    {
      kind: 'vraag',
      question: 'verwacht-van-leidinggevenden',
      say: 'Het team praat. De leidinggevende vat samen in eigen woorden en reageert daarna pas.',
      minutes: 5,
    },
    {
      kind: 'afspreken',
      question: 'waaraan-werken',
      say: 'Bijvoorbeeld: ‘Als iemand tegenspreekt, dan vragen wij eerst door.’',
      minutes: 6,
    },
    {
      kind: 'lezen',
      question: 'welk-vervolg',
      say: 'Lees de afspraak samen hardop. Kies de dag waarop jullie terugkijken.',
      minutes: 2,
    },
  ],
  mind: 'Laat iemand anders dan de leidinggevende het gesprek leiden. De leidinggevende praat als laatste. Hoor je iets dat onveilig of niet integer is? Stop daar, en wijs op de vertrouwenspersoon.',
};
