import './prepare-details.css';
import { useState } from 'preact/hooks';
import { latestOf, renameIn } from '../../actions/conversation-in-page';
import { saveAsRecipe } from '../../actions/new-conversation';
import * as words from '../../content/words/prepare';
import { fittingPeople, withPresent } from '../../domain/conversation/hands';
import type { Conversation } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import type { ChangePlan } from '../conversation/change-plan';
import { EndBy } from '../conversation/end-by';
import { InWords } from '../conversation/in-words';
import { useRemoval } from '../conversation/use-removal';
import { useWork } from '../page/use-work';
import { shownOfQuery } from '../search/shown-of-query';
import { CopyCode } from './copy-code';
import { InCalendar } from './in-calendar';
import { NumberField } from './number-field';
import { PlanText } from './plan-text';

/** What may be said of a conversation, and need not be; and what else can be done with it. */
export function PrepareDetails({ conversation, edit }: { conversation: Conversation; edit: ChangePlan }) {
  const { title, plan } = conversation;
  return (
    <section class="prepare-details">
      <h3 class="prepare-details__heading">{words.prepare.details}</h3>
      <PlanText label={words.prepare.title} value={title} onSave={(text) => renameIn(conversation, text)} />
      {plan.state !== 'recept' && <EndBy plan={plan} change={edit} />}
      <Present present={plan.present} edit={edit} />
      <InWords plan={plan} change={edit} />
      {plan.state !== 'recept' && <InCalendar conversation={conversation} />}
      <CopyCode conversation={conversation} />
      <Actions conversation={conversation} />
    </section>
  );
}

function Present({ present, edit }: { present: number | undefined; edit: ChangePlan }) {
  return (
    <div>
      <NumberField
        label={words.prepare.present}
        value={present}
        fitting={(typed) => fittingPeople(Number(typed))}
        onSave={(people) => edit((plan) => withPresent(plan, people))}
        describedBy="present-hint"
      />
      <p id="present-hint" class="prepare-details__hint">
        {words.prepare.presentHint}
      </p>
    </div>
  );
}

function Actions({ conversation }: { conversation: Conversation }) {
  const { id, plan } = conversation;
  const [told, tell] = useState<string>();
  const work = useWork();
  const removal = useRemoval(id);
  const save = () =>
    work.run(async () => {
      const { title } = await saveAsRecipe(await latestOf(conversation), Date.now());
      tell(fill(words.prepare.savedRecipe, { title: shownOfQuery(title) }));
    });
  return (
    <>
      <div class="buttons">
        <Button onClick={() => print()}>{words.prepare.paper}</Button>
        {plan.state !== 'recept' && <Button onClick={save}>{words.prepare.saveRecipe}</Button>}
        <Button look="removes" onClick={() => work.run(removal)}>
          {words.prepare.remove}
        </Button>
      </div>
      <p role="status">{work.sentence ?? told}</p>
    </>
  );
}
