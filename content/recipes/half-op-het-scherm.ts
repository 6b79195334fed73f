import type { Recipe } from '../../domain/conversation/recipe';

export const hybrid: Recipe = {
  id: 'half-op-het-scherm',
  title: 'Half in de zaal, half op het scherm',
  occasion: 'Voor een overleg met collega’s op afstand',
  goal: 'Iedereen doet even hard mee.',
  minutes: 20,
  behaviours: {
    from: 'lijst',
    ids: [
      'vertrouwen/groepsdynamiek',
      'vertrouwen/veilige-inbreng',
      'vertrouwen/betrek-anderen',
      'verantwoordelijkheid-doelgericht/hybride-werken',
      'dienstbaarheid/bereikbaar',
    ],
  },
  about: 'Vijf voorbeelden, over iedereen erbij betrekken.',
  steps: [
    {
      kind: 'openen',
      text: 'Iedereen doet even hard mee.',
      say: 'Deel alleen het venster dat voor het scherm is. Kies iemand in de zaal die de chat voorleest. Lees de voorbeelden voor.',
      minutes: 2,
    },
    {
      kind: 'vraag',
      question: 'welk-gedrag',
      text: 'Kies voor jezelf één voorbeeld. Zaal: op papier. Online: in de chat, verstuur pas na ‘drie’.',
      say: 'Twee minuten stil. Tel dan tot drie.',
      silent: true,
      minutes: 2,
    },
    {
      kind: 'handen',
      question: 'welk-gedrag',
      say: 'Online eerst, dan de zaal. Zeg: ‘Ik lees het gedrag voor en tel tot drie.’',
      minutes: 2,
    },
    {
      kind: 'vraag',
      question: 'wat-ontbreekt',
      say: 'Online eerst. Vraag ook echt: ‘Is dat erg?’',
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
      say: 'Maak samen één zin: ‘Als …, dan doen wij …’',
      minutes: 5,
    },
    {
      kind: 'lezen',
      question: 'welk-vervolg',
      say: 'Iemand online leest de afspraak hardop. Kies de dag waarop jullie terugkijken.',
      minutes: 2,
    },
  ],
  mind: 'Wie op afstand is, praat als eerste. De leidinggevende praat als laatste. Kies iemand in de zaal die de chat voorleest.',
};
