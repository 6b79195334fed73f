// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focusLater, focusWhenThere } from '../../../components/controls/focus';
import { useFocusAfter } from '../../../components/controls/use-focus-after';

/* Whoever began to type elsewhere keeps the focus: the letters that follow would be keys of a button. */
const one = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
const hasFocus = () => document.activeElement?.id;

beforeEach(() => {
  document.body.innerHTML =
    '<button id="pressed"></button><button id="next"></button><textarea id="field"></textarea><div id="part"></div>';
  one('#pressed').focus();
});
afterEach(() => render(null, one('#part')));

describe('a move that comes later', () => {
  const toNext = () => one('#next').focus();

  it('comes when the focus is where it was', () => {
    focusLater(toNext)();
    expect(hasFocus()).toBe('next');
  });

  it('comes when what had the focus is gone', () => {
    const move = focusLater(toNext);
    one('#pressed').remove();
    move();
    expect(hasFocus()).toBe('next');
  });

  it('comes from the field in which it was asked for', () => {
    one('#field').focus();
    focusLater(toNext)();
    expect(hasFocus()).toBe('next');
  });

  it('stays away from who is typing in a field since', () => {
    const move = focusLater(toNext);
    one('#field').focus();
    move();
    expect(hasFocus()).toBe('field');
  });
});

describe('to what is not drawn yet', () => {
  const draw = () => one('#part').append(Object.assign(document.createElement('button'), { id: 'drawn' }));
  const frames = () => new Promise((resolve) => setTimeout(resolve, 100));

  it('the focus goes once it is', async () => {
    focusWhenThere('#drawn');
    draw();
    await frames();
    expect(hasFocus()).toBe('drawn');
  });

  it('it does not go any more when someone is typing by then', async () => {
    focusWhenThere('#drawn');
    one('#field').focus();
    draw();
    await frames();
    expect(hasFocus()).toBe('field');
  });
});

describe('a part that asks something else', () => {
  function Part({ state }: { state: number }) {
    return (
      <div ref={useFocusAfter(state)}>
        <button type="button" key={state} id={`answer-${state}`} />
      </div>
    );
  }
  const show = (state: number) => act(() => render(<Part state={state} />, one('#part')));

  it('takes the focus along', async () => {
    await show(1);
    one('#answer-1').focus();
    await show(2);
    expect(hasFocus()).toBe('answer-2');
  });

  it('leaves it to who is typing elsewhere', async () => {
    await show(1);
    one('#field').focus();
    await show(2);
    expect(hasFocus()).toBe('field');
  });
});
