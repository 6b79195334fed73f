/**
 * Writes public/licences.txt: what we ship of others, with its licence: our dependencies and theirs. Nothing else is
 * shipped but a few lines of glue.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { shippedPackages } from './shipped.ts';

const file = 'public/licences.txt';
/** Installed packages that bring the whole text of a licence which others only refer to. */
const wholeTexts: Record<string, string> = { 'Apache-2.0': 'node_modules/typescript/LICENSE' };
const glue = ['wxt', 'vite', 'rolldown'];

/** The notice for the packages as they are installed now. @throws Error when a package has no licence text */
export function notice(): string {
  const parts = shippedPackages().map(({ name, license }) => {
    const whole = wholeTexts[license];
    return [named(name), licenceText(name), ...(whole ? [readText(whole)] : [])].join('\n\n');
  });
  const foot = `Een paar regels hulpcode komen van het bouwen zelf: ${glue.map(named).join(', ')}.`;
  const head = 'Vakmanschap van de dag (EUPL-1.2) bevat software en een lettertype van anderen.\n';
  return `${[head, ...parts, foot].join(`\n${'-'.repeat(72)}\n\n`)}\n`;
}

function licenceText(name: string): string {
  const found = readdirSync(`node_modules/${name}`).find((each) => /^licen[cs]e/i.test(each));
  if (!found) throw new Error(`${name} has no licence text`);
  return readText(`node_modules/${name}/${found}`);
}

/** "preact 11.2.0 (MIT)". */
function named(name: string): string {
  const { version, license } = readJson(`node_modules/${name}/package.json`);
  return `${name} ${version} (${license})`;
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

if (import.meta.main) writeFileSync(file, notice());
