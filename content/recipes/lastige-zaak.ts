import type { Recipe } from '../../domain/conversation/recipe';

export const hardCase: Recipe = {
  id: 'lastige-zaak',
  title: 'Een lastige zaak',
  occasion: 'Als iemand iets inbrengt dat wringt',
  goal: 'Samen kijken voordat je beslist.',
  minutes: 30,
  behaviours: {
    from: 'lijst',
    ids: [
      'legitimiteit/luister-naar-gevoel',
      'legitimiteit/hoe-iets-uitpakt',
      'opgave/leef-je-in',
      'opgave/professioneel-oordeel',
      'vertrouwen/gedrag-verantwoorden',
    ],
  },
  about: 'Vijf voorbeelden, over je gevoel, hoe het uitpakt en wat je kunt verantwoorden.',
  steps: [
    {
      kind: 'openen',
      text: 'Wat wringt er?',
      say: 'De inbrenger vertelt, zonder namen van burgers of collega’s. De anderen luisteren.',
      minutes: 3,
    },
    {
      kind: 'vraag',
      question: 'hoe-precies',
      say: 'Alleen vragen naar feiten. Nog geen raad en geen oordeel.',
      minutes: 4,
    },
    {
      kind: 'vraag',
      text: 'Stel dat het over jou gaat. Wat zou je willen?',
      say: 'Drie minuten stil. Ieder schrijft voor zichzelf.',
      silent: true,
      minutes: 3,
    },
    {
      kind: 'vraag',
      question: 'welk-gedrag',
      text: 'Welk gedrag helpt hier, en waarom?',
      say: 'Een rondje: ieder noemt één voorbeeld dat hier helpt.',
      minutes: 7,
    },
    {
      kind: 'vraag',
      question: 'wat-betekent-dit',
      say: 'Kijk samen naar de zaak zoals die nu op tafel ligt.',
      minutes: 5,
    },
    {
      kind: 'afspreken',
      question: 'waaraan-werken',
      say: 'De inbrenger zegt als eerste wat hij of zij meeneemt.',
      minutes: 6,
    },
    {
      kind: 'lezen',
      question: 'welk-vervolg',
      say: 'Lees de afspraak samen hardop. Kies de dag waarop jullie terugkijken.',
      minutes: 2,
    },
  ],
  mind: 'Geen gegevens uit een dossier in de notities. Het besluit blijft bij wie erover gaat. De leidinggevende praat als laatste. Is de vraag groter? Vraag om een moreel beraad met een getrainde gespreksleider.',
};
