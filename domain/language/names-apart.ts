/** The same names, each once: what was there already gets a number, "Doe dit. (2)". A screen reader tells them apart by it. */
export function namesApart(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  });
}
