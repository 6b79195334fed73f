/**
 * Writes public/licences.txt: what we ship of others, with its licence. Everything under "dependencies" in
 * package.json is shipped, and nothing else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'public/licences.txt';

/** The notice for the packages as they are installed now. @throws Error when a package has no licence text */
export function notice(): string {
  const { dependencies } = readJson('package.json');
  const parts = Object.keys(dependencies).map((name) => {
    const { version, license } = readJson(`node_modules/${name}/package.json`);
    return [`${name} ${version} (${license})`, licenceText(name)].join('\n\n');
  });
  const head = 'Vakmanschap van de dag (EUPL-1.2) bevat software en een lettertype van anderen.\n';
  return `${[head, ...parts].join(`\n${'-'.repeat(72)}\n\n`)}\n`;
}

function licenceText(name: string): string {
  const found = readdirSync(`node_modules/${name}`).find((each) => /^licen[cs]e/i.test(each));
  if (!found) throw new Error(`${name} has no licence text`);
  return readFileSync(`node_modules/${name}/${found}`, 'utf8').replaceAll('\r\n', '\n').trim();
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

if (import.meta.main) writeFileSync(file, notice());
