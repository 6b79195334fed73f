/* Words of dates. */
export const dates = {
  /** How Intl calls the language: for what it writes. */
  locale: 'nl-NL',
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  today: 'vandaag',
  yesterday: 'gisteren',
  /** For when something was, of a day that is neither of these two. */
  on: 'op {day}',
} as const;
