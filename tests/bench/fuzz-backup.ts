/**
 * `npm run fuzz:backup`, or `npm run fuzz:backup -- 50000 123`: 50,000 hostile backups, the first from seed 123.
 * Without numbers 10,000, from a seed that the clock gives, so that each run tries others.
 * The cases and what has to become of them are in tests/domain/backup/backup-fuzz.test.ts; vitest resolves the imports.
 */
import { startVitest } from 'vitest/node';

const [cases = '10000', seed = String(Date.now() % 1e9)] = process.argv.slice(2);
Object.assign(process.env, { FUZZ_CASES: cases, FUZZ_SEED: seed });
const vitest = await startVitest('test', ['tests/domain/backup/backup-fuzz.test.ts'], { watch: false });
await vitest.close();
