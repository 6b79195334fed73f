import { openInTab } from '../../browser/pages';
import { type Saved, saveAs } from '../../browser/save-as';
import { saying } from '../../content/amount';
import { exportWords } from '../../content/export-words';
import * as words from '../../content/words/backup';
import { isoDate } from '../../domain/language/dates';
import { counted, fill } from '../../domain/language/sentence';
import { cutByExcel, notesAsCsv } from '../../domain/notes/export-csv';
import { notesAsMarkdown } from '../../domain/notes/export-markdown';
import { type Amount, none } from '../../domain/records/amount';
import { allNotes } from '../../storage/notes/notes';
import { Button } from '../controls/button';
import { useDeck } from '../deck/use-deck';
import { useKnownCards } from '../deck/use-known-cards';
import { useWork } from '../page/use-work';
import { conversationsAsMarkdown } from './conversations-file';
import { howSaved } from './saved-words';

const kinds = {
  md: { write: notesAsMarkdown, type: 'text/markdown' },
  csv: { write: notesAsCsv, type: 'text/csv' },
};

/** Notes and conversations in a form that other programs read, and notes on paper. */
export function ExportSection() {
  const { sentence, run } = useWork();
  const deck = { ...useDeck(), ...useKnownCards() };
  const text = words.data;
  const exportAs = (kind: keyof typeof kinds) =>
    run(async () => {
      const notes = await allNotes();
      const name = fill(text.exportFile, { date: isoDate(new Date()), kind });
      const saved = await saveAs(name, kinds[kind].write(notes, deck, exportWords), kinds[kind].type);
      const cut = kind === 'csv' ? cutByExcel(notes) : 0;
      const without = cut > 0 ? ` ${counted(text.exportCut, cut)}` : '';
      return howMade(saved, { ...none, notes: notes.length }, without);
    });
  const exportConversations = () =>
    run(async () => {
      const { text: report, conversations } = await conversationsAsMarkdown();
      if (conversations === 0) return text.exportNone;
      const name = fill(text.exportConversationsFile, { date: isoDate(new Date()) });
      return howMade(await saveAs(name, report, kinds.md.type), { ...none, conversations });
    });
  return (
    <div class="page-part__group">
      <h3>{text.exportTitle}</h3>
      <p>{text.exportIntro}</p>
      <div class="buttons">
        <Button onClick={() => exportAs('md')}>{text.exportMarkdown}</Button>
        <Button onClick={() => exportAs('csv')}>{text.exportCsv}</Button>
        <Button onClick={() => openInTab({ page: 'notities-afdrukken' })}>{text.exportPrint}</Button>
        <Button onClick={exportConversations}>{text.exportConversations}</Button>
      </div>
      <p role="status">{sentence}</p>
    </div>
  );
}

/** One sentence: what became of the file, and what is in it. @param without what is missing from it, as a sentence */
function howMade(saved: Saved, amount: Amount, without = ''): string {
  const { exportMade, exported } = words.data;
  return howSaved(saved, {
    there: saying(exportMade, amount) + without,
    handed: saying(exported, amount) + without,
  });
}
