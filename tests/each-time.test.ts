import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beforeRelease, eachTimeIn, inFirefox } from './in-browsers/each-time';

const named = (pattern: string) =>
  globSync(pattern, { cwd: 'tests/in-browsers' }).map((file) =>
    file.replaceAll('\\', '/').slice(0, -'.test.ts'.length),
  );
const inBoth = named('*.test.ts');
const inChromium = eachTimeIn('chromium', [...inBoth, ...named('chromium/*.test.ts')]);
const inFirefoxToo = eachTimeIn('firefox', [...inBoth, ...named('firefox/*.test.ts')]);

describe('the tests in real browsers', () => {
  it('run each time in one browser, but those that wait for a release', () => {
    const eachTime = [...inChromium, ...inFirefoxToo, ...beforeRelease];
    expect(eachTime.toSorted()).toEqual(named('{.,chromium,firefox}/*.test.ts').toSorted());
  });

  it('are named as they are', () => {
    for (const name of [...inFirefox, ...beforeRelease]) expect(named('{.,*}/*.test.ts')).toContain(name);
  });

  it('run in each browser', () => {
    expect(inChromium.length).toBeGreaterThan(15);
    expect(inFirefoxToo.length).toBeGreaterThan(15);
  });
});
