/* Words at a text that is being written. */
export const field = {
  ask: 'Wat neem je hier vandaag van mee?',
  labelOn: 'Nieuwe notitie bij: {behaviour}',
  wise: 'Schrijf over wat je zelf doet. Noem geen namen.',
  saved: 'Opgeslagen',
  belongsTo: 'Deze notitie hoort nog bij: ‘{behaviour}’',
  another: 'Nog een notitie',
} as const;
