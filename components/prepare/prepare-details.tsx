import './prepare-details.css';
import { useContext, useState } from 'preact/hooks';
import { setReady, titleFor } from '../../actions/new-conversation';
import { removeInPage } from '../../actions/remove-conversation';
import * as words from '../../content/words/prepare';
import { asRecipe } from '../../domain/conversation/compose';
import { withPresent } from '../../domain/conversation/hands';
import type { Conversation } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { renameConversation } from '../../storage/conversation/conversations';
import { Button } from '../controls/button';
import { goneConversation } from '../conversation/gone-conversation';
import { UndoContext } from '../notes/undo';
import { useWork } from '../page/use-work';
import { shownOfQuery } from '../search/shown-of-query';
import { InCalendar } from './in-calendar';
import { PlanText } from './plan-text';
import type { Edit } from './step-row';
import { useHeldText } from './use-held-text';

/** What may be said of a conversation, and need not be; and what else can be done with it. */
export function PrepareDetails({ conversation, edit }: { conversation: Conversation; edit: Edit }) {
  const { id, title, plan } = conversation;
  const rename = useWork();
  return (
    <section class="prepare-details">
      <h3 class="prepare-details__heading">{words.prepare.details}</h3>
      <PlanText
        label={words.prepare.title}
        value={title}
        onSave={(text) => rename.run(() => renameConversation(id, text, Date.now()))}
      />
      {rename.sentence && <p role="status">{rename.sentence}</p>}
      <Present present={plan.present} edit={edit} />
      {plan.state !== 'recept' && <InCalendar conversation={conversation} />}
      <Actions conversation={conversation} />
    </section>
  );
}

function Present({ present, edit }: { present: number | undefined; edit: Edit }) {
  const { text, type, leave } = useHeldText(String(present ?? ''), (value) =>
    edit((plan) => withPresent(plan, Number(value))),
  );
  return (
    <div class="prepare-details__present">
      <label>
        {words.prepare.present}{' '}
        <input
          type="number"
          min={0}
          value={text}
          aria-describedby="present-hint"
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
      </label>
      <p id="present-hint">{words.prepare.presentHint}</p>
    </div>
  );
}

function Actions({ conversation }: { conversation: Conversation }) {
  const { id, title, plan } = conversation;
  const [told, tell] = useState<string>();
  const work = useWork();
  const removed = useContext(UndoContext);
  const save = () =>
    work.run(async () => {
      const now = Date.now();
      // A conversation that is called after its day lends a recept no name.
      const name = title === titleFor(conversation.created) ? plan.goal || title : title;
      await setReady(
        asRecipe(plan, () => crypto.randomUUID()),
        now,
        name,
      );
      tell(fill(words.prepare.savedRecipe, { title: shownOfQuery(name) }));
    });
  const remove = () =>
    work.run(async () => {
      await removeInPage(id);
      removed(goneConversation(id));
    });
  return (
    <>
      <div class="buttons">
        <Button onClick={() => print()}>{words.prepare.paper}</Button>
        {plan.state !== 'recept' && <Button onClick={save}>{words.prepare.saveRecipe}</Button>}
        <Button look="removes" onClick={remove}>
          {words.prepare.remove}
        </Button>
      </div>
      <p role="status">{work.sentence ?? told}</p>
    </>
  );
}
