import './data-section.css';
import * as words from '../../content/words/backup';
import { AutomaticBackup } from './automatic-backup';
import { BackupSection } from './backup-section';
import { ExportSection } from './export-section';
import { RemoveAll } from './remove-all';
import { Restore } from './restore';

/** Everything out and in: reservekopie, export, and all notes to the Prullenbak. */
export function DataSection() {
  return (
    <section class="data" id="gegevens" aria-labelledby="data-title">
      <h2 id="data-title">{words.data.title}</h2>
      <BackupSection />
      <AutomaticBackup />
      <Restore />
      <ExportSection />
      <RemoveAll />
    </section>
  );
}
