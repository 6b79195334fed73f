import { type KeyName, keyNames, policyKeys } from '../domain/policy/keys.ts';

/** A value as Chromium's schema has it. */
interface SchemaValue {
  type: string;
  items?: { type: string };
}

/**
 * The schema that Chromium asks for (public/managed-schema.json). It is as loose as it can be: a value that does not fit
 * the schema is dropped without a word, and so could not be told to the admin. We judge all values ourselves.
 */
export function managedSchema(): { type: string; properties: Record<string, SchemaValue> } {
  return { type: 'object', properties: Object.fromEntries(keyNames.map((name) => [name, schemaOf(name)])) };
}

/** A list is the only value that is no text: in a registry and in a file it is written as lists are there. */
function schemaOf(name: KeyName): SchemaValue {
  return policyKeys[name].is === 'list' ? { type: 'array', items: { type: 'string' } } : { type: 'string' };
}
