/*
 * Where the focus goes when what had it goes: whoever works by keyboard goes on from there, not from the top.
 */

/** To the first button, link or field of the page outside a part that is about to go. */
export function focusOutside(part: HTMLElement | null): void {
  const all = [...document.querySelectorAll<HTMLElement>('main button, main a, main textarea')];
  all.find((each) => !part?.contains(each))?.focus();
}

/**
 * Remembers what stands beside a row of a list that is about to go.
 * @param row in the row, or the row itself
 * @returns moves the focus there: to the next row, else to the one before it, else to what the list belongs to
 */
export function focusBeside(row: Element | null | undefined): () => void {
  const item = row?.closest('li');
  const behaviour = row?.closest<HTMLElement>('[data-behaviour]')?.dataset.behaviour;
  const beside = [neighbour(item, 'nextElementSibling'), neighbour(item, 'previousElementSibling')];
  const places = beside.flatMap((id) =>
    id === undefined ? [] : ['textarea', 'button'].map((field) => `[data-note="${CSS.escape(id)}"] ${field}`),
  );
  if (behaviour !== undefined) places.push(`[data-behaviour="${CSS.escape(behaviour)}"] textarea`);
  return () => {
    const place = places.find((selector) => document.querySelector(selector));
    if (place) focusWhenThere(place);
    else focusOnHeading();
  };
}

function neighbour(
  item: Element | null | undefined,
  side: 'nextElementSibling' | 'previousElementSibling',
): string | undefined {
  for (let other = item?.[side]; other; other = other[side]) {
    const id = other.querySelector<HTMLElement>('[data-note]')?.dataset.note;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** To the heading of what the page shows. */
export function focusOnHeading(): void {
  const heading = (document.querySelector('main') ?? document).querySelector<HTMLElement>('h2');
  if (!heading) return;
  // It can have the focus, and nobody comes by it with Tab.
  heading.tabIndex = -1;
  heading.focus();
}

/** Id of the note that someone is typing in, or has the focus in. */
export function noteWithFocus(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset.note;
}

/** To an element as soon as it is drawn, within a second. */
export function focusWhenThere(selector: string, tries = 60): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.focus();
  else if (tries > 0) requestAnimationFrame(() => focusWhenThere(selector, tries - 1));
}
