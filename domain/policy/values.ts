/* How a value of a policy is read, whatever its type: a registry has numbers and texts, a file has JSON of any kind. */

/** A word, a number or a yes or no as one small word; undefined for all else. Text may hold JSON. */
export function plainIn(found: unknown): string | undefined {
  const value = typeof found === 'string' ? (jsonIn(found) ?? found) : found;
  if (!['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  return String(value).trim().toLowerCase();
}

/** One line of text, white space as single spaces; undefined where there is none. */
export function lineIn(found: unknown): string | undefined {
  const inside = typeof found === 'string' ? jsonIn(found) : undefined;
  const value = typeof inside === 'string' ? inside : found;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).replace(/\s+/g, ' ').trim() || undefined;
}

/** The words of a list: a list, an object as registries make of one, JSON of these, or words with commas between. */
export function listIn(found: unknown): string[] | undefined {
  const value = typeof found === 'string' ? (jsonIn(found) ?? found.split(/[,;\s]+/)) : found;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? [value] : undefined;
  const words = Object.values(value);
  if (!words.every((word) => typeof word === 'string')) return undefined;
  return words.map((word) => word.trim()).filter((word) => word !== '');
}

/** The longest that is shown of a value, in characters. */
const longest = 60;

/** A value short enough to show to an admin. */
export function foundIn(found: unknown): string {
  const text = typeof found === 'string' ? found : asJson(found);
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

function asJson(found: unknown): string {
  try {
    return JSON.stringify(found) ?? String(found);
  } catch {
    // Nothing that a browser hands over is like this.
    return typeof found;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
