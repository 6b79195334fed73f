import { saveAs } from '../../browser/save-as';
import { reportAppointments } from '../../content/report-appointments';
import * as page from '../../content/words/page';
import { appointment, report as fileWords, reportPage as words } from '../../content/words/report';
import { calendarFile } from '../../domain/conversation/calendar-file';
import type { Report } from '../../domain/conversation/report';
import type { Block } from '../../domain/conversation/report-blocks';
import { reportAsMarkdown } from '../../domain/conversation/report-markdown';
import { reportAsText } from '../../domain/conversation/report-plain';
import { reportAsHtml } from '../../domain/conversation/report-rich';
import { isoDate } from '../../domain/language/dates';
import { fill } from '../../domain/language/sentence';
import { howSaved } from '../backup/saved-words';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';
import { useSettings } from '../page/use-settings';
import { useWork } from '../page/use-work';

/** The ways to take a report along. */
export function ReportActions({ report, blocks }: { report: Report; blocks: readonly Block[] }) {
  const { copy, copied } = useCopy();
  const { sentence, run } = useWork();
  const mayMakeFiles = useSettings().files === 'aan';
  const appointments = reportAppointments(report);
  const save = (name: string, content: string, type: string) =>
    run(async () => howSaved(await saveAs(name, content, type), words.saved));
  const date = isoDate(new Date(report.held));
  return (
    <>
      <div class="buttons">
        <Button
          look="primary"
          onClick={() => copy({ plain: reportAsText(blocks), rich: reportAsHtml(blocks) })}
        >
          {words.copy}
        </Button>
        <Button onClick={() => copy(reportAsMarkdown(blocks))}>{words.markdown}</Button>
        <Button onClick={() => print()}>{words.print}</Button>
        {mayMakeFiles && (
          <Button
            onClick={() => save(fill(fileWords.file, { date }), reportAsMarkdown(blocks), 'text/markdown')}
          >
            {words.save}
          </Button>
        )}
        {mayMakeFiles && appointments.length > 0 && (
          <Button
            onClick={() => {
              const file = calendarFile(appointments, Date.now(), page.product);
              save(fill(appointment.file, { date }), file, 'text/calendar');
            }}
          >
            {appointment.button}
          </Button>
        )}
        {copied}
      </div>
      <p role="status">{sentence}</p>
    </>
  );
}
