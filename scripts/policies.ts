/** Writes all that an admin needs, and the schema that Chromium asks for, from the one table (domain/policy/keys.ts). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { managedSchema } from './managed-schema.ts';

const root = join(import.meta.dirname, '..');
writeFileSync(join(root, 'public/managed-schema.json'), `${JSON.stringify(managedSchema(), undefined, 2)}\n`);
