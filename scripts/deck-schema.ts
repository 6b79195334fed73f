/**
 * Writes `content/deck.schema.json`, which lets an editor help whoever makes a deck. To run after a change to
 * `DeckSchema`, `node scripts/deck-schema.ts`, and let the formatter go over the file.
 */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { deckField } from '../content/words/deck.ts';
import { DeckSchema } from '../domain/deck/deck-schema.ts';

const descriptions = new Map<string, string>(Object.entries(deckField));

function isDescription(action: { type: string }): action is { type: string; description: string } {
  return action.type === 'description';
}

/**
 * The JSON Schema (draft 2020-12) of a deck, made from `DeckSchema`.
 *
 * @throws Error when `DeckSchema` holds something that a JSON Schema cannot say
 */
export function deckJsonSchema() {
  return toJsonSchema(DeckSchema, {
    target: 'draft-2020-12',
    // The schema describes a field by a code alone: the words stand with all others.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      isDescription(valibotAction)
        ? { ...jsonSchema, description: descriptions.get(valibotAction.description) ?? '' }
        : undefined,
  });
}

if (import.meta.main) {
  const file = new URL('../content/deck.schema.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(deckJsonSchema(), null, 2)}\n`);
}
