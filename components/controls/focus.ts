import { isTyping } from './typing';

/*
 * Where the focus goes when what had it goes: whoever works by keyboard goes on from there, not from the top. It moves
 * at once, or with the drawing (`useLayoutEffect`); what moves it later than that is made by `focusLater`.
 */

/**
 * A move of the focus for when something is read, stored or drawn. Whoever went to a field meanwhile stays there: what
 * one types would fall on a button, as keys.
 */
export function focusLater(move: () => void): () => void {
  const before = document.activeElement;
  return () => {
    if (document.activeElement === before || !isTyping()) move();
  };
}

/** To the first button, link or field of the page outside a part that is about to go. */
export function focusOutside(part: HTMLElement | null): void {
  const all = [...document.querySelectorAll<HTMLElement>('main button, main a, main textarea')];
  all.find((each) => !part?.contains(each))?.focus();
}

/**
 * Remembers what stands beside a row of a list that is about to go.
 * @param row in the row, or the row itself
 * @returns moves the focus there, later: to the next row, else to the one before it, else to what the list belongs to
 */
export function focusBeside(row: Element | null | undefined): () => void {
  const item = row?.closest('li');
  const behaviour = row?.closest<HTMLElement>('[data-behaviour]')?.dataset.behaviour;
  const beside = [neighbour(item, 'nextElementSibling'), neighbour(item, 'previousElementSibling')];
  const places = beside.flatMap((id) =>
    id === undefined ? [] : ['textarea', 'button'].map((field) => `[data-note="${CSS.escape(id)}"] ${field}`),
  );
  if (behaviour !== undefined) places.push(`[data-behaviour="${CSS.escape(behaviour)}"] textarea`);
  return focusLater(() => {
    const place = places.find((selector) => document.querySelector(selector));
    if (place) focusWhenThere(place);
    else focusOnHeading();
  });
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

/** To an element as soon as it is drawn, within a second or two. */
export function focusWhenThere(selector: string): void {
  whenThere(
    () => document.querySelector<HTMLElement>(selector),
    (element) => element.focus(),
  );
}

/** The same for an element that is found in another way, or that is to be brought into sight too. */
export function whenThere(
  find: () => HTMLElement | null | undefined,
  focus: (found: HTMLElement) => void,
): void {
  let tries = 120;
  const look = focusLater(() => {
    const found = find();
    if (found) focus(found);
    else if (tries > 0) requestAnimationFrame(look);
    tries -= 1;
  });
  look();
}
