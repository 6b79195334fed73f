import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  missingSecrets,
  type Repository,
  reasonToStop,
  secrets,
  sectionOf,
  submitArguments,
  submitEnvironment,
} from '../../scripts/release/decisions.ts';

/* What a release decides before it does anything, and that it then stops with one sentence. */

const changelog = `# Wat er veranderd is

## [Nog niet uitgebracht]

- Iets voor later.

## [1.2.0] - 2026-11-26

### Nieuw

- Een kaart.

## [1.1.0] - 2026-10-01

- Iets ouds.
`;
const sound: Repository = {
  changes: '',
  released: ['1.0.0', '1.1.0'],
  version: '1.2.0',
  lockedVersion: '1.2.0',
  changelog,
};
const nothing = { submit: false, untested: false };

describe('a release', () => {
  it('goes on when all is well, the first time too', () => {
    expect(reasonToStop(sound, { submit: true, untested: false })).toBeUndefined();
    expect(reasonToStop({ ...sound, released: [] }, nothing)).toBeUndefined();
    expect(reasonToStop(sound, { submit: false, untested: true })).toBeUndefined();
  });

  it.each<[string, Partial<Repository>, RegExp]>([
    ['changes that are not committed', { changes: ' M README.md' }, /not committed/],
    ['a version that is no three numbers', { version: '1.2.0-beta' }, /1\.2\.0-beta .* not three numbers/],
    [
      'another version in the lock file',
      { lockedVersion: '1.1.0' },
      /package-lock\.json has version 1\.1\.0/,
    ],
    ['a version that was released', { released: ['1.2.0'] }, /does not come after 1\.2\.0/],
    ['a version before one that was released', { released: ['1.10.0'] }, /does not come after 1\.10\.0/],
    ['no line in the changelog', { changelog: '## [1.1.0] - 2026-10-01\n\n- Iets.' }, /CHANGELOG\.md/],
    ['a heading without a line', { changelog: '## [1.2.0] - 2026-11-26\n\n### Nieuw\n' }, /CHANGELOG\.md/],
    ['a heading without a day', { changelog: '## [1.2.0] - binnenkort\n\n- Iets.' }, /CHANGELOG\.md/],
  ])('stops at %s, with one sentence', (_what, wrong, sentence) => {
    const reason = reasonToStop({ ...sound, ...wrong }, nothing) ?? '';
    expect(reason).toMatch(sentence);
    expect(reason).toMatch(/^[^\n]+\.$/);
  });

  it('does not submit what is not tested', () => {
    expect(reasonToStop(sound, { submit: true, untested: true })).toMatch(/not tested/);
  });

  it('takes what is new from the changelog, and nothing of another version', () => {
    expect(sectionOf(changelog, '1.2.0')).toBe('### Nieuw\n\n- Een kaart.');
    expect(sectionOf(changelog, '1.2')).toBeUndefined();
  });
});

describe('submitting', () => {
  it('asks for no secret that winkel/README.md does not name', () => {
    const guide = readFileSync('winkel/README.md', 'utf8');
    for (const name of Object.values(secrets).flat()) expect(guide).toContain(`\`${name}\``);
  });

  const files = { chrome: 'c.zip', firefox: 'f.zip', sources: 's.zip' };

  it('asks for the secrets of each store, and names those that are missing', () => {
    expect(missingSecrets({})).toEqual(secrets);
    const some = { EDGE_PRODUCT_ID: 'x', EDGE_CLIENT_ID: 'x', EDGE_API_KEY: 'x', FIREFOX_JWT_ISSUER: 'x' };
    expect(missingSecrets(some)).toEqual({
      chrome: secrets.chrome,
      firefox: ['FIREFOX_JWT_SECRET'],
      edge: [],
    });
  });

  it('hands each store its own package, and Mozilla the sources', () => {
    expect(submitArguments(['edge'], files)).toEqual(['--edge-zip', 'c.zip']);
    expect(submitArguments(['firefox'], files)).toEqual([
      '--firefox-zip',
      'f.zip',
      '--firefox-sources-zip',
      's.zip',
    ]);
  });

  it('has Chrome wait until someone lets it out', () => {
    expect(submitEnvironment('a@b')).toEqual({
      CHROME_API_VERSION: 'v2',
      CHROME_PUBLISH_TYPE: 'STAGED_PUBLISH',
      FIREFOX_EXTENSION_ID: 'a@b',
    });
  });
});

it('the command itself stops in a folder with changes, with that one sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vakmanschap-dirty-'));
  try {
    for (const each of [
      'scripts',
      'domain',
      'content',
      'winkel',
      'package.json',
      'package-lock.json',
      'CHANGELOG.md',
    ])
      cpSync(each, join(folder, each), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    writeFileSync(join(folder, 'new.txt'), 'not committed');
    const { status, stdout, stderr } = spawnSync('node', ['scripts/release.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([status, stdout, stderr]).toEqual([
      1,
      '',
      'There are changes that are not committed: commit them, or put them away.\n',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 30_000);
