import { openInTab } from '../../browser/pages';
import { saveAs } from '../../browser/save-as';
import { exportWords } from '../../content/export-words';
import * as words from '../../content/words/backup';
import { isoDate } from '../../domain/language/dates';
import { counted, fill } from '../../domain/language/sentence';
import { cutByExcel, notesAsCsv } from '../../domain/notes/export-csv';
import { notesAsMarkdown } from '../../domain/notes/export-markdown';
import { allNotes } from '../../storage/notes/notes';
import { Button } from '../controls/button';
import { useDeck } from '../deck/use-deck';
import { useWork } from '../page/use-work';
import { howSaved } from './saved-words';

const kinds = {
  md: { write: notesAsMarkdown, type: 'text/markdown' },
  csv: { write: notesAsCsv, type: 'text/csv' },
};

/** The notes in a form that other programs read, and on paper. */
export function ExportSection() {
  const { sentence, run } = useWork();
  const deck = useDeck();
  const text = words.data;
  const exportAs = (kind: keyof typeof kinds) =>
    run(async () => {
      const notes = await allNotes();
      const name = fill(text.exportFile, { date: isoDate(new Date()), kind });
      const saved = await saveAs(name, kinds[kind].write(notes, deck, exportWords), kinds[kind].type);
      const cut = kind === 'csv' ? cutByExcel(notes) : 0;
      const without = cut > 0 ? ` ${counted(text.exportCut, cut)}` : '';
      return howSaved(saved, {
        there: counted(text.exportMade, notes.length) + without,
        handed: counted(text.exported, notes.length) + without,
      });
    });
  return (
    <div class="data__part">
      <h3>{text.exportTitle}</h3>
      <p>{text.exportIntro}</p>
      <div class="buttons">
        <Button onClick={() => exportAs('md')}>{text.exportMarkdown}</Button>
        <Button onClick={() => exportAs('csv')}>{text.exportCsv}</Button>
        <Button onClick={() => openInTab({ page: 'notities-afdrukken' })}>{text.exportPrint}</Button>
      </div>
      <p role="status">{sentence}</p>
    </div>
  );
}
