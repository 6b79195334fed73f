import type { Recipe } from '../../domain/conversation/recipe';

export const lookBack: Recipe = {
  id: 'terug',
  title: 'Terug naar onze afspraken',
  occasion: 'Op de dag die jullie kozen',
  goal: 'Zien wat er kwam van wat we afspraken.',
  minutes: 10,
  behaviours: { from: 'afspraken' },
  about: 'Het gedrag waar de afspraken over gaan.',
  steps: [
    {
      kind: 'terug',
      text: 'Dit spraken we af.',
      say: 'Lees de afspraken voor.',
      minutes: 1,
    },
    {
      kind: 'vraag',
      question: 'wat-betekent-dit',
      say: 'Hooguit twee minuten per afspraak. Vraag: ‘Wat zat er in de weg?’ Vraag nooit wie het niet heeft gedaan.',
      minutes: 5,
    },
    {
      kind: 'afspreken',
      question: 'waaraan-werken',
      text: 'Houden, kleiner maken of loslaten?',
      say: 'Kies bij elke afspraak. Kleiner maken is een nieuwe zin: ‘Als …, dan doen wij …’',
      minutes: 3,
    },
    {
      kind: 'lezen',
      question: 'welk-vervolg',
      say: 'Lees voor wat er blijft staan. Kies de dag waarop jullie weer terugkijken.',
      minutes: 1,
    },
  ],
  mind: 'Vraag nooit: ‘Wie heeft het niet gedaan?’ Vraag wel: ‘Wat zat er in de weg?’ Loslaten mag, en is beter dan voor de derde keer verzetten. De leidinggevende praat als laatste.',
};
