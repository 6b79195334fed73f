/** The corrections to the source's text, as the "Over" page shows them. */
import json from './errata.json';

/**
 * One correction: the wording in the source, the wording in the deck, and why. `at` is the id of the
 * behaviour, the question or the card, or a named place: `source.contact.email`, or `<card>#leidinggevenden`
 * for the heading above a card's behaviours for managers. That straight quotes became curly ones is a rule,
 * not a correction.
 */
export type Erratum = { at: string; source: string; deck: string; reason: string };

export const errata: readonly Erratum[] = json;
