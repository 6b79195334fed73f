import type { Card } from '../../domain/deck/deck';

/**
 * The `style` that gives an element the hue of a card; its colours follow (`.paper` and `.hued` in `assets/theme.css`).
 * Preact sets it through the CSSOM, which `style-src 'self'` allows; a `style` attribute in markup it does not.
 * @returns undefined without a card: the element then has the hue of what it stands in
 */
export function hueOf(card: Card | undefined) {
  return card && { '--h': card.hue };
}
