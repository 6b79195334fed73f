import { options } from 'preact';

/** A page waits this long at most, in ms: a tab in the background is not painted. */
const longest = 400;

/**
 * Has all that this page does after its first drawing wait until that is on the screen. On a computer with few cores
 * it would keep busy what the painting needs (npm run bench:newtab). To be called before that drawing.
 * @param then what else has to wait; called once
 */
export function oncePainted(then: () => void): void {
  const painted = new Promise<unknown>((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, longest);
  });
  options.requestAnimationFrame = (effects) => painted.then(effects);
  painted.then(() => {
    delete options.requestAnimationFrame;
    then();
  });
}
