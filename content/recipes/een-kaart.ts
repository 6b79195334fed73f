import type { Recipe } from '../../domain/conversation/recipe';

export const oneCard: Recipe = {
  id: 'een-kaart',
  title: 'Eén kaart, echt besproken',
  occasion: 'Voor een teamdag of een langer overleg',
  goal: 'Zien wat bij ons goed gaat, wat we missen en wat we anders gaan doen.',
  minutes: 45,
  behaviours: { from: 'kaart', card: 'keuze', audience: 'iedereen' },
  about: 'Een kaart die jullie kiezen, met al het gedrag voor iedereen.',
  steps: [
    {
      kind: 'terug',
      text: 'Wat is er gekomen van wat we afspraken?',
      say: 'Lees de open afspraken voor. Vraag bij elke afspraak: gedaan, verzetten of loslaten? Is er geen open afspraak, ga dan verder.',
      minutes: 3,
    },
    {
      kind: 'vraag',
      question: 'welk-gedrag',
      text: 'Zet op papier een plus bij wat je hier ziet, en een vraagteken bij wat je mist.',
      say: 'Drie minuten stil. Laat de stilte duren.',
      silent: true,
      minutes: 3,
    },
    {
      kind: 'handen',
      question: 'welk-gedrag',
      say: 'Eén voor één door de voorbeelden, de handen allemaal tegelijk. Zeg: ‘Ik lees het gedrag voor en tel tot drie.’',
      minutes: 4,
    },
    {
      kind: 'vraag',
      question: 'hoe-precies',
      say: 'Eerst drie minuten in tweetallen. Daarna samen: ‘Wat hoorde je van de ander?’',
      minutes: 8,
    },
    {
      kind: 'vraag',
      question: 'wat-ontbreekt',
      say: 'Vraag ook echt: ‘Is dat erg?’ Soms is het antwoord nee.',
      minutes: 6,
    },
    {
      kind: 'vraag',
      question: 'wat-belemmert',
      say: 'Alleen als het erg is. Vraag: ‘Wat zit er in de weg, en kunnen we daar zelf iets aan doen?’',
      minutes: 6,
    },
    {
      kind: 'beeld',
      question: 'wat-valt-op',
      say: 'Laat het beeld van de handen zien. Vraag: ‘Wat valt op?’',
      minutes: 2,
    },
    {
      kind: 'vraag',
      question: 'wat-betekent-dit',
      say: 'Begin met wat goed gaat.',
      minutes: 3,
    },
    {
      kind: 'afspreken',
      question: 'waaraan-werken',
      say: 'Maak één of twee zinnen: ‘Als …, dan doen wij …’',
      minutes: 8,
    },
    {
      kind: 'lezen',
      question: 'welk-vervolg',
      say: 'Lees de afspraken samen hardop. Kies de dag waarop jullie terugkijken.',
      minutes: 2,
    },
  ],
  mind: 'Laat de stilte duren. Schrijf op wat er gezegd is, niet wie het zei. Zoek nog geen oplossingen voordat jullie afspraken maken. De leidinggevende praat als laatste.',
};
