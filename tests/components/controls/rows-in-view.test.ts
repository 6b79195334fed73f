import { describe, expect, it } from 'vitest';
import { heightBetween, indexesIn, rowsInView } from '../../../components/controls/rows-in-view';

const heights = Float64Array.from({ length: 1000 }, () => 100);

describe('the rows that are drawn', () => {
  it('are those in view, and 25 or a few more on both sides', () => {
    expect(rowsInView(heights, 50_000, 50_800)).toEqual({ first: 470, end: 540 });
  });

  it('are the first ones above the list, and the last ones below it', () => {
    expect(rowsInView(heights, -5000, -4000)).toEqual({ first: 0, end: 30 });
    expect(rowsInView(heights, 200_000, 201_000)).toEqual({ first: 970, end: 1000 });
  });

  it('stay the same for a scroll of a few pixels', () => {
    expect(rowsInView(heights, 50_010, 50_810)).toEqual(rowsInView(heights, 50_090, 50_790));
  });

  it('are none in a list without rows', () => {
    expect(rowsInView([], 0, 800)).toEqual({ first: 0, end: 0 });
  });

  it('have one more among them, in order, wherever it is', () => {
    expect(indexesIn({ first: 3, end: 6 }, undefined)).toEqual([3, 4, 5]);
    expect(indexesIn({ first: 3, end: 6 }, 4)).toEqual([3, 4, 5]);
    expect(indexesIn({ first: 3, end: 6 }, 1)).toEqual([1, 3, 4, 5]);
    expect(indexesIn({ first: 3, end: 6 }, 9)).toEqual([3, 4, 5, 9]);
  });
});

it('room for rows is as high as they are together', () => {
  expect(heightBetween([1, 20, 300, 4000], 1, 3)).toBe(320);
  expect(heightBetween([1, 20], 2, 2)).toBe(0);
});
