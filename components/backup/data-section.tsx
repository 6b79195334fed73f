import { addressOf } from '../../browser/address';
import * as words from '../../content/words/backup';
import { closed } from '../../content/words/closed';
import { PagePart } from '../page/page-part';
import { useSettings } from '../page/use-settings';
import { AutomaticBackup } from './automatic-backup';
import { BackupSection } from './backup-section';
import { ExportSection } from './export-section';
import { RemoveAll } from './remove-all';
import { Restore } from './restore';

/** Everything out and in: reservekopie, export, and all notes to the Prullenbak. */
export function DataSection() {
  const { writing, files } = useSettings();
  return (
    <PagePart id="gegevens" title={words.data.title}>
      {writing === 'uit' && <Earlier />}
      {files === 'aan' ? (
        <>
          <BackupSection />
          <AutomaticBackup />
        </>
      ) : (
        <Closed title={words.data.backupTitle} why={closed.files} />
      )}
      {writing === 'aan' ? <Restore /> : <Closed title={words.data.restoreTitle} why={closed.restore} />}
      {files === 'aan' ? <ExportSection /> : <Closed title={words.data.exportTitle} why={closed.files} />}
      <RemoveAll />
    </PagePart>
  );
}

/** A part that the organisation closed: what it is called, and why it is not there. */
function Closed({ title, why }: { title: string; why: string }) {
  return (
    <div class="page-part__group">
      <h3>{title}</h3>
      <p>{why}</p>
    </div>
  );
}

/** Where notes have no place in the panel any more, here is the way to those that are there. */
function Earlier() {
  return (
    <div class="page-part__group">
      <h3>{closed.readTitle}</h3>
      <p>{closed.reading.uit}</p>
      <p>
        <a class="text-link" href={addressOf({ page: 'notities' })}>
          {closed.read}
        </a>
      </p>
    </div>
  );
}
