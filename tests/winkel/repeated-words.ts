/** Words without a meaning of their own, which any text repeats. */
const small = new Set(
  `aan al alle alleen als andere bij daar dan dat de deze die dit door een en er erbij geen het hetzelfde hier iets
  in is je jullie met naar nog of om ook op over samen te tot uit van vanzelf voor was wat waar waren weer wie wordt
  worden ze zien zijn zo zodat
  a all alone also and any are as at be by everyone for from has in is it its no nothing of on one or same so that the
  their them there they this to what when which while who with you your`.split(/\s+/),
);

/** The words that a store counts as keywords, which stand in a text more often than it takes. */
export function repeatedWords(text: string, most: number): string[] {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    if (!small.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > most).map(([word, count]) => `${word} ${count} times`);
}
