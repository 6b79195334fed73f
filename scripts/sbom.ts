/**
 * The list of what is in the extension, for machines: a bill of materials in the form of CycloneDX 1.6.
 * `npm run sbom` writes it into .output/. It comes from package-lock.json alone and has no date and no random number,
 * so that the same sources give the same list.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Shipped, shippedPackages } from './shipped.ts';

/** Name of the file, for a version. */
export function sbomFile({ name, version }: { name: string; version: string }): string {
  return `${name}-${version}-sbom.cdx.json`;
}

/** The list as text. */
export function sbom(): string {
  const own = JSON.parse(readFileSync('package.json', 'utf8'));
  const others = shippedPackages();
  const ofOwn = others.filter(({ name }) => name in own.dependencies);
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl(own),
        name: own.name,
        version: own.version,
        description: own.description,
        licenses: [{ license: { id: own.license } }],
        purl: purl(own),
      },
    },
    components: others.map(component),
    dependencies: [
      { ref: purl(own), dependsOn: ofOwn.map(purl) },
      ...others.map((each) => ({ ref: purl(each), dependsOn: needed(each, others).map(purl) })),
    ],
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function component({ name, version, license, integrity }: Shipped) {
  const [scope, inScope] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const hash = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return {
    type: 'library',
    'bom-ref': purl({ name, version }),
    ...(scope && { group: scope }),
    name: inScope,
    version,
    hashes: [{ alg: 'SHA-512', content: hash }],
    licenses: [{ license: { id: license } }],
    purl: purl({ name, version }),
  };
}

function needed({ needs }: Shipped, others: Shipped[]): Shipped[] {
  return others.filter(({ path }) => needs.includes(path));
}

/** How a package is named in all such lists. */
function purl({ name, version }: { name: string; version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

if (import.meta.main) {
  const file = `.output/${sbomFile(JSON.parse(readFileSync('package.json', 'utf8')))}`;
  mkdirSync('.output', { recursive: true });
  writeFileSync(file, sbom());
  console.log(file);
}
