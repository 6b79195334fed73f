import './earlier-versions.css';
import { clockTime, dayInWords } from '../../content/dates';
import * as words from '../../content/words/notes';
import { withPlainLines } from '../../domain/language/line-ends';
import { fill } from '../../domain/language/sentence';
import type { Version } from '../../domain/records/version';
import { Button } from '../controls/button';

interface Props {
  versions: readonly Version[];
  /** Puts an earlier text back; the text it replaces becomes an earlier version itself. None where one may only read. */
  onTakeBack?: ((text: string) => void) | undefined;
}

/** The earlier texts of a note, of the last 30 days. */
export function EarlierVersions({ versions, onTakeBack }: Props) {
  return (
    <ol class="versions">
      {versions.map((version) => {
        const when = `${dayInWords(version.written, new Date())} ${clockTime(version.written)}`;
        return (
          <li key={version.writing} class="version">
            <p class="version__when">{fill(words.note.versionFrom, { when })}</p>
            <p class="version__text" dir="auto">
              {withPlainLines(version.text)}
            </p>
            {onTakeBack && (
              <Button
                onClick={() => onTakeBack(version.text)}
                aria-label={fill(words.note.takeBackLabel, { when })}
              >
                {words.note.takeBack}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
