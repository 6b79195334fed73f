import type { Recipe } from '../../domain/conversation/recipe';

export const newColleague: Recipe = {
  id: 'nieuwe-collega',
  title: 'Een nieuwe collega erbij',
  occasion: 'In de eerste maand, ook met z’n tweeën',
  goal: 'Vertellen hoe het hier gaat, en horen wat de nieuwe collega ziet dat wij niet meer zien.',
  minutes: 20,
  behaviours: {
    from: 'lijst',
    ids: [
      'vertrouwen/behoefte-van-ander',
      'vertrouwen/betrek-anderen',
      'dienstbaarheid/tijdig-hulp-vragen',
      'professionaliteit/vul-elkaar-aan',
      'verantwoordelijkheid-doelgericht/deel-kennis',
    ],
  },
  about: 'Vijf voorbeelden, over elkaar helpen en erbij betrekken.',
  steps: [
    {
      kind: 'openen',
      text: 'Hoe gaat het hier, en wat valt je op?',
      say: 'Lees de vijf voorbeelden voor.',
      minutes: 2,
    },
    {
      kind: 'vraag',
      question: 'welk-gedrag',
      text: 'Kies voor jezelf één voorbeeld dat hier telt.',
      say: 'Twee minuten stil. De nieuwe collega kiest ook.',
      silent: true,
      minutes: 2,
    },
    {
      kind: 'vraag',
      question: 'hoe-precies',
      say: 'Ieder vertelt in één minuut hoe dat er bij ons uitziet. De nieuwe collega luistert.',
      minutes: 6,
    },
    {
      kind: 'vraag',
      question: 'wat-valt-op',
      say: 'De nieuwe collega vertelt wat opvalt en wat nog onduidelijk is. De anderen leggen niets uit.',
      minutes: 4,
    },
    {
      kind: 'afspreken',
      question: 'waaraan-werken',
      say: 'Vraag: ‘Wat spreken we af voor de komende weken?’',
      minutes: 4,
    },
    {
      kind: 'lezen',
      question: 'welk-vervolg',
      say: 'Lees de afspraak samen hardop. Kies de dag waarop jullie terugkijken.',
      minutes: 2,
    },
  ],
  mind: 'Vraag geen oordeel over collega’s. Zijn jullie met z’n tweeën, wissel dan elke minuut van beurt. De leidinggevende praat als laatste.',
};
