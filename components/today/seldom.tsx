import type { Rhythm } from '../../domain/deck/today';
import { DueLine } from './due-line';
import { Introduction } from './introduction';

type Props = { line: 'due'; today: string } | { line: 'introduction'; rhythm: Rhythm; hasWritten: boolean };

/** The lines that few new tabs have, in one script: it is loaded after the first paint, only where one is needed. */
export function Seldom(props: Props) {
  return props.line === 'due' ? <DueLine {...props} /> : <Introduction {...props} />;
}
