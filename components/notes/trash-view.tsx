import './trash-view.css';
import { useMemo, useState } from 'preact/hooks';
import * as words from '../../content/words/notes';
import { kindNames } from '../../domain/records/record';
import { hashOf } from '../../domain/route';
import { type RemovedThing, removedThings } from '../../storage/conversation/removed-things';
import { gatherLooseTexts } from '../../storage/conversation/retire';
import { emptyTrash, putAllBack } from '../../storage/database/trash';
import { Button } from '../controls/button';
import { Confirm } from '../controls/confirm';
import { focusLater, focusOnHeading } from '../controls/focus';
import { LongList } from '../controls/long-list';
import { useFocusAfter } from '../controls/use-focus-after';
import { Problem } from '../page/problem';
import { useRecords } from '../page/use-records';
import { useWork } from '../page/use-work';
import { OnPaper } from './on-paper';
import { PrintedNote } from './printed-note';
import { RemovedThingRow } from './removed-thing-row';

/** What was removed in the last 30 days: put back one thing, or clear all of it away for good. */
export function TrashView() {
  const { value, problem } = useRecords(kindNames, removedThings, () => true, 'trash');
  const text = words.trash;
  return (
    <div class="trash">
      <h2 class="trash__title">{text.title}</h2>
      {problem && <Problem kind={problem} />}
      {value && <p>{value.length > 0 ? text.hint : text.none}</p>}
      {value && value.length > 0 && (
        <>
          {value.length > 1 && <RestoreAll />}
          <RemovedThings things={value} />
          <EmptyTrash />
        </>
      )}
      {value && value.length > 0 && (
        <OnPaper title={text.title}>
          {() => value.map((thing) => <Printed key={thing.record.id} thing={thing} />)}
        </OnPaper>
      )}
      <a class="text-link trash__back" href={hashOf({ page: 'notities' })}>
        {text.toNotes}
      </a>
    </div>
  );
}

/** About the height of something removed, in px. */
const rowHeight = 120;

function RemovedThings({ things }: { things: RemovedThing[] }) {
  const byId = useMemo(() => new Map(things.map((thing) => [thing.record.id, thing])), [things]);
  const ids = useMemo(() => [...byId.keys()], [byId]);
  return (
    <LongList
      ids={ids}
      height={rowHeight}
      row={(id) => {
        const thing = byId.get(id);
        return thing && <RemovedThingRow thing={thing} />;
      }}
    />
  );
}

/** A note on paper as notes are; of a conversation what its row says. */
function Printed({ thing }: { thing: RemovedThing }) {
  return thing.kind === 'notes' ? <PrintedNote note={thing.record} /> : <RemovedThingRow thing={thing} />;
}

function RestoreAll() {
  const { last, run } = useWork();
  const restoreAll = () => {
    const goOn = focusLater(focusOnHeading);
    run(() => putAllBack(Date.now()).then(goOn));
  };
  return (
    <>
      <div class="buttons">
        <Button onClick={restoreAll}>{words.trash.restoreAll}</Button>
      </div>
      {last.problem && <Problem kind={last.problem} />}
    </>
  );
}

/** What was removed for good took the copy within the browser along; what is left has one again at once. */
async function copyAnew(): Promise<void> {
  const { copyWithinBrowser } = await import('../../actions/make-backup');
  await copyWithinBrowser(new Date());
}

/** The one thing that cannot be undone: so it is asked twice. */
function EmptyTrash() {
  const [asking, setAsking] = useState(false);
  const { last, run } = useWork();
  const part = useFocusAfter(asking);
  const text = words.trash;
  const empty = async () => {
    const goOn = focusLater(focusOnHeading);
    if (!(await run(() => gatherLooseTexts(Date.now()).then(emptyTrash).then(goOn)))) return;
    await copyAnew();
  };
  return (
    <div ref={part}>
      {asking ? (
        <Confirm
          question={text.emptySure}
          answers={[
            [text.cancel, () => setAsking(false)],
            [text.emptyYes, empty, 'removes'],
          ]}
          onCancel={() => setAsking(false)}
        >
          {last.problem && <Problem kind={last.problem} />}
        </Confirm>
      ) : (
        <div class="buttons">
          <Button onClick={() => setAsking(true)}>{text.empty}</Button>
        </div>
      )}
    </div>
  );
}
