import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { sbom } from '../../scripts/sbom.ts';
import { shippedPackages } from '../../scripts/shipped.ts';

/* What is said to be in the extension is what is in it: the list for machines, that for people, and the build. */

interface Component {
  group?: string;
  name: string;
  version: string;
  hashes: { content: string }[];
  licenses: { license: { id: string } }[];
}
const list: { components: Component[]; dependencies: { ref: string; dependsOn: string[] }[] } = JSON.parse(
  sbom(),
);
const nameOf = ({ group, name }: Component) => (group ? `${group}/${name}` : name);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

it('the list names what licences.txt names, with the same versions and licences', () => {
  const told = readFileSync('public/licences.txt', 'utf8').matchAll(/^-{72}\n\n(\S+) (\S+) \((\S+)\)$/gm);
  const listed = list.components.map((each) => [nameOf(each), each.version, each.licenses[0]?.license.id]);
  expect(listed.length).toBeGreaterThan(6);
  expect([...told].map(([, ...parts]) => parts)).toEqual(listed);
});

it('the list has of each what package-lock.json has', () => {
  for (const each of list.components) {
    const { version, integrity } = lock.packages[`node_modules/${nameOf(each)}`];
    const hash = Buffer.from(each.hashes[0]?.content ?? '', 'hex').toString('base64');
    expect([nameOf(each), each.version, `sha512-${hash}`]).toEqual([nameOf(each), version, integrity]);
  }
});

it('every dependency of ours is in it', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(list.components.map(nameOf)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

it('is the same each time, and says when of nothing', () => {
  expect(sbom()).toBe(sbom());
  expect(sbom()).not.toMatch(/timestamp|serialNumber/);
});

it('leads from each part to parts that are there', () => {
  const refs = new Set(list.dependencies.map(({ ref }) => ref));
  expect(refs.size).toBe(list.components.length + 1);
  for (const ref of list.dependencies.flatMap(({ dependsOn }) => dependsOn)) expect(refs).toContain(ref);
});

it('no package is bundled that is not in it', async () => {
  const pages = ['newtab', 'popup', 'sidepanel', 'options'].map((page) => `entrypoints/${page}/main.tsx`);
  const input = [...pages, 'entrypoints/background.ts', 'domain/deck/sheets.ts'];
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input, preserveEntrySignatures: 'strict' } },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const modules = chunks.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
  const bundled = new Set(modules.map((id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]));
  // Glue, named in the last line of licences.txt.
  for (const glue of [undefined, 'wxt', '@wxt-dev/browser', 'vite']) bundled.delete(glue);
  expect([...bundled]).toContain('preact');
  expect([...bundled].filter((name) => !shippedPackages().some((each) => each.name === name))).toEqual([]);
}, 60_000);
