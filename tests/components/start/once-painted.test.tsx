// @vitest-environment happy-dom
import { options, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oncePainted } from '../../../components/start/once-painted';

/** The browser says that it painted. */
let paint: () => void;
const effect = vi.fn();
const then = vi.fn();
const calls = () => [effect, then].map(({ mock }) => mock.calls.length);

function Page({ name = 'Kaart' }) {
  useEffect(effect);
  return <p>{name}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(seen: () => void) {
        paint = seen;
      }
      observe() {}
    },
  );
  oncePainted(then);
  render(<Page />, document.body);
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('does what comes after the first drawing once that is on the screen', async () => {
  await vi.advanceTimersByTimeAsync(100);
  expect(calls()).toEqual([0, 0]);
  paint();
  await vi.advanceTimersByTimeAsync(0);
  expect(calls()).toEqual([1, 1]);
});

it('does not wait for ever: a tab in the background is not painted', async () => {
  await vi.advanceTimersByTimeAsync(1000);
  expect(calls()).toEqual([1, 1]);
});

it('leaves later drawings as they are', async () => {
  paint();
  await vi.advanceTimersByTimeAsync(0);
  expect(options.requestAnimationFrame).toBeUndefined();
  render(<Page name="Volgende" />, document.body);
  await vi.advanceTimersByTimeAsync(1000);
  expect(effect).toHaveBeenCalledTimes(2);
});
