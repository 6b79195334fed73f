import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first; the others take a quarter of a minute at most. */
const longest = [
  'accessibility',
  'newtab-fits',
  'conversation-crash',
  'conversation-findings',
  'closing',
  'sharing',
  'backup',
  'notes',
  'crash',
  'broken-page',
  'broken-database',
  'conversation-report',
  'paper',
  'panel',
  'managed',
];

/** Begins with the files that take longest, of both browsers, so that all workers have something to do to the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}
