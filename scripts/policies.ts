/** Writes all that an admin needs, and the schema that Chromium asks for, from the one table (domain/policy/keys.ts). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { adminFiles } from './admin-files.ts';
import { managedSchema } from './managed-schema.ts';

const root = join(import.meta.dirname, '..');
write('public/managed-schema.json', `${JSON.stringify(managedSchema(), undefined, 2)}\n`);
for (const [name, content] of Object.entries(adminFiles())) write(join('beheer', name), content);

function write(name: string, content: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}
