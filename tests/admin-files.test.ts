// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleValues, templateWords } from '../content/words/admin';
import { keyNames, policyKeys } from '../domain/policy/keys';
import { policyFrom } from '../domain/policy/policy';
import { adminFiles, registryKeys } from '../scripts/admin-files';
import { managedSchema } from '../scripts/managed-schema';

/* What an admin gets is made from the table of keys, and comes to the same policy by each way. */
const files = adminFiles();
const file = (name: string) => files[name] ?? '';
const read = (values: unknown) => policyFrom(values, { ownNewTab: true });
const browsers = Object.keys(registryKeys) as (keyof typeof registryKeys)[];

/** A key of the registry: texts, and keys below it. */
interface Registry {
  [name: string]: string | Registry;
}

/** A list is a subkey with values "1", "2" …: Chromium reads it so where its schema has a list, Firefox where "1" is there. */
function asBrowserReads(browser: string, registry: Registry): Record<string, unknown> {
  const { properties } = managedSchema();
  return Object.fromEntries(
    Object.entries(registry).map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      const isList = browser === 'firefox' ? '1' in value : properties[name]?.type === 'array';
      return [name, isList ? Object.values(value) : value];
    }),
  );
}

describe('the folder beheer/', () => {
  it('holds what npm run policies makes, and nothing else', () => {
    const inFolder = readdirSync('beheer', { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => statSync(join('beheer', name)).isFile());
    expect(inFolder.toSorted()).toEqual(Object.keys(files).toSorted());
    for (const name of inFolder) expect(readFileSync(join('beheer', name), 'utf8'), name).toBe(files[name]);
  });

  it('has examples that all hold', () => {
    expect(read(sampleValues)).toMatchObject({ refused: [], unknown: [] });
    const { policies } = JSON.parse(file('firefox/policies.json'));
    expect(Object.values(policies['3rdparty'].Extensions)).toEqual([sampleValues]);
    for (const browser of ['chrome', 'edge'])
      expect(Object.values(JSON.parse(file(`${browser}/policy.json`))['3rdparty'].extensions)).toEqual([
        sampleValues,
      ]);
  });

  it.each(browsers)('gives the same policy by the registry file of %s', (browser) => {
    const registry: Registry = {};
    let here = registry;
    for (const line of file(`windows/${browser}.reg`).split('\r\n')) {
      if (line.startsWith('[')) {
        const below = line.slice(1, -1).split(registryKeys[browser])[1];
        if (below) registry[below.slice(1)] = here = {};
      }
      const [, name, value] = /^"(.*?)"="(.*)"$/.exec(line) ?? [];
      if (name && value !== undefined) here[name] = value.replace(/\\(.)/g, '$1');
    }
    expect(read(asBrowserReads(browser, registry))).toEqual(read(sampleValues));
  });

  it.each(browsers)('gives the same policy by the template of Windows, in %s, for each key', (browser) => {
    const template = new DOMParser().parseFromString(file('windows/vakmanschap.admx'), 'text/xml');
    const registry: Registry = {};
    const meant: Record<string, unknown> = {};
    for (const name of keyNames) {
      const policy = template.querySelector(`policy[name="${browser}_${name}"]`);
      expect(policy?.getAttribute('key')).toBe(registryKeys[browser]);
      const [element] = policy?.querySelector('elements')?.children ?? [];
      const last = [...(element?.querySelectorAll('string') ?? [])].at(-1)?.textContent;
      if (element?.tagName === 'list') {
        expect(element.getAttribute('key')).toBe(`${registryKeys[browser]}\\${name}`);
        registry[name] = { 1: 'ritme', 2: 'thema' };
        meant[name] = ['ritme', 'thema'];
      } else {
        expect(element?.getAttribute('valueName')).toBe(name);
        registry[name] = last ?? '{"titel":"x"}';
        meant[name] = registry[name];
      }
    }
    const found = read(asBrowserReads(browser, registry));
    expect(found).toEqual(read(meant));
    expect(found.deck).toBe('{"titel":"x"}');
    expect(found.held.toSorted()).toEqual(keyNames.toSorted());
  });

  it.each(['nl-NL', 'en-US'])('has in %s a text for all that the template shows', (language) => {
    const texts = file(`windows/${language}/vakmanschap.adml`);
    const asked = [...file('windows/vakmanschap.admx').matchAll(/\$\((string|presentation)\.([\w-]+)\)/g)];
    expect(asked.length).toBeGreaterThan(keyNames.length);
    for (const [, kind, id] of asked) expect(texts).toContain(`<${kind} id="${id}">`);
  });

  it('is explained: the guide names each key, each value and each file', () => {
    const guide = readFileSync('docs/beheer.md', 'utf8');
    for (const name of keyNames) {
      const key = policyKeys[name];
      expect(guide).toContain(`\`${name}\``);
      for (const value of key.is === 'choice' ? key.values : []) expect(guide).toContain(`\`${value}\``);
    }
    for (const name of Object.keys(files)) expect(guide, name).toContain(`beheer/${name}`);
    const named = [...guide.matchAll(/`(beheer\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
    for (const path of named) expect(existsSync(path), path).toBe(true);
  });

  it('has words for each key in both languages, and in the schema of Chromium the same keys', () => {
    for (const { keys } of Object.values(templateWords))
      expect(Object.keys(keys).toSorted()).toEqual(keyNames.toSorted());
    expect(Object.keys(managedSchema().properties)).toEqual(keyNames);
  });
});
