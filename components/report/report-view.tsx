import './report-view.css';
import { useContext, useState } from 'preact/hooks';
import { reportWords } from '../../content/report-words';
import { reportPage as words } from '../../content/words/report';
import type { Conversation } from '../../domain/conversation/plan';
import { type ReportKind, reportOf } from '../../domain/conversation/report';
import { blocksOf } from '../../domain/conversation/report-blocks';
import { ChoiceGroup } from '../controls/choice-group';
import { IsHeld } from '../conversation/is-held';
import { useTexts } from '../conversation/use-texts';
import { OnPaper } from '../notes/on-paper';
import { Problem } from '../page/problem';
import { AgreementFollowUp } from './agreement-follow-up';
import { ReportActions } from './report-actions';
import { ReportBlocks } from './report-blocks';
import { ReportRemoval } from './report-removal';

const kinds = ['afspraken', 'heel'] as const;

/** What a conversation came to: to read, to take along, and to be removed here. */
export function ReportView({ conversation }: { conversation: Conversation }) {
  const { value: texts, problem } = useTexts(conversation.id);
  const isHeld = useContext(IsHeld);
  const [kind, choose] = useState<ReportKind>('heel');
  if (!texts) return null;
  const report = reportOf(conversation, texts, kind);
  const blocks = blocksOf(report, reportWords);
  const title = reportWords.named(report.title, report.held).title || words.title;
  return (
    <div class="report">
      <h2 class="report__title">{title}</h2>
      {problem && !isHeld && <Problem kind={problem} />}
      <div class="report__sheet">
        <ReportBlocks
          blocks={blocks}
          below={(id, sentence) => (
            <AgreementFollowUp key={id} conversation={conversation} id={id} sentence={sentence} />
          )}
        />
      </div>
      <div class="report__side">
        <ChoiceGroup
          name="report-kind"
          legend={words.kind}
          hint={words.kindsHint}
          choices={kinds}
          labels={words.kinds}
          chosen={kind}
          onChoose={choose}
        />
        <ReportActions report={report} blocks={blocks} />
        <p>{words.keep}</p>
        <ReportRemoval conversation={conversation} />
      </div>
      <OnPaper title={title}>{() => <ReportBlocks blocks={blocks} />}</OnPaper>
    </div>
  );
}
