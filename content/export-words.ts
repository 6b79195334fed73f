import { fill } from '../domain/language/sentence';
import type { ExportWords } from '../domain/notes/export-words';
import { clockTime, fullDate } from './dates';
import { valuesInWords } from './values';
import { notesExport, notesPrint } from './words/notes';

/** What stands around the notes in an export, in Dutch. */
export const exportWords: ExportWords = {
  columns: notesExport.columns,
  titleFor: (deck) => fill(notesExport.title, { deck }),
  unknownBehaviour: notesExport.unknownBehaviour,
  changedOn: (moment) => fill(notesPrint.changed, { date: fullDate(moment), time: clockTime(moment) }),
  fullDate,
  clockTime,
  valuesOf: valuesInWords,
};
