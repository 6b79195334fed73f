import { listsOf } from '../domain/backup/backup-content';

/** No records of any kind, for a test that is about some of them: `{ ...noRecords, notes }`. */
export const noRecords = listsOf(() => []);
