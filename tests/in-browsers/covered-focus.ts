/**
 * Works in the page: the name of what has the focus once it is drawn, if something that stands still, on top or below,
 * lies over its edge.
 */
export async function coveredFocus(): Promise<string | undefined> {
  // Firefox scrolls with the next drawing.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const still = 'header, [data-undo], [data-foot]';
  const element = document.activeElement;
  if (!element || element === document.body || element.closest(still)) return undefined;
  const { x, top, bottom, width, height } = element.getBoundingClientRect();
  const below = [...document.querySelectorAll('[data-undo], [data-foot]')];
  const bars = below.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0);
  const fits = height < innerHeight - bars - 140;
  const isCovered = (y: number) => {
    const seen = document.elementFromPoint(x + width / 2, y);
    return !seen || seen.closest(still) !== null;
  };
  const wrong = fits ? isCovered(top + 1) || isCovered(bottom - 1) : isCovered((top + bottom) / 2);
  return wrong ? `${element.textContent} from ${top} to ${bottom}` : undefined;
}
