/* What a release decides, without doing anything: whether it may go on, and where it can go. */

/** What there is to know before anything is built. */
export interface Repository {
  /** What `git status --porcelain` says. */
  changes: string;
  /** Versions that were released: tags without their `v`. */
  released: string[];
  version: string;
  /** The version in package-lock.json. */
  lockedVersion: string;
  changelog: string;
}

/** What was asked for on the command line. */
export interface Wishes {
  submit: boolean;
  untested: boolean;
}

/** One sentence that says why there can be no release; undefined when there can. */
export function reasonToStop(repository: Repository, { submit, untested }: Wishes): string | undefined {
  const { changes, released, version, lockedVersion, changelog } = repository;
  if (changes !== '') return 'There are changes that are not committed: commit them, or put them away.';
  if (!/^\d+\.\d+\.\d+$/.test(version)) return `Version ${version} in package.json is not three numbers.`;
  if (lockedVersion !== version)
    return `package-lock.json has version ${lockedVersion} and package.json has ${version}: run npm install.`;
  const later = released.find((each) => !isLater(version, each));
  if (later)
    return `Version ${version} does not come after ${later}, which was released: raise it in package.json.`;
  if (!sectionOf(changelog, version))
    return `CHANGELOG.md has nothing below a heading ‘## [${version}] - year-month-day’: say there what is new.`;
  if (submit && untested) return 'What is not tested is not submitted: leave out --untested.';
  return undefined;
}

function isLater(version: string, other: string): boolean {
  return version.localeCompare(other, 'en', { numeric: true }) > 0;
}

/** What the changelog says of a version; undefined when it says nothing, or no day. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m);
  const section = sections.find((each) => each.startsWith(`[${version}] - `));
  if (!section) return undefined;
  const [heading = '', ...lines] = section.split('\n');
  const text = lines.join('\n').trim();
  return /- \d{4}-\d{2}-\d{2}$/.test(heading) && /^- \S/m.test(text) ? text : undefined;
}

/** Where a release can be submitted, and the secrets that are asked for there, in the environment. */
export const secrets = {
  chrome: [
    'CHROME_EXTENSION_ID',
    'CHROME_PUBLISHER_ID',
    'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
    'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
  ],
  firefox: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
  edge: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
} as const;
export type SubmitTo = keyof typeof secrets;

type Environment = Record<string, string | undefined>;

/** The secrets of each store that are not there; a store with none missing can be submitted to. */
export function missingSecrets(environment: Environment): Record<SubmitTo, string[]> {
  const missing = (names: readonly string[]) => names.filter((name) => !environment[name]);
  return { chrome: missing(secrets.chrome), firefox: missing(secrets.firefox), edge: missing(secrets.edge) };
}

/** The packages by what they are for. */
export interface Packages {
  chrome: string;
  firefox: string;
  sources: string;
}

/** The words after `wxt submit` for these stores. Edge takes Chrome's package. */
export function submitArguments(stores: SubmitTo[], { chrome, firefox, sources }: Packages): string[] {
  const each = {
    chrome: ['--chrome-zip', chrome],
    firefox: ['--firefox-zip', firefox, '--firefox-sources-zip', sources],
    edge: ['--edge-zip', chrome],
  };
  return stores.flatMap((store) => each[store]);
}

/**
 * What is no secret and the same each time. Chrome's first interface is gone since October 2026; and what its
 * reviewers accept waits until someone lets it out, so that all stores can change on the same day.
 */
export function submitEnvironment(firefoxId: string): Record<string, string> {
  return {
    CHROME_API_VERSION: 'v2',
    CHROME_PUBLISH_TYPE: 'STAGED_PUBLISH',
    FIREFOX_EXTENSION_ID: firefoxId,
  };
}
