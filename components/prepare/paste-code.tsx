import './paste-code.css';
import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CodeRefused, PlanFromCode } from '../../actions/plan-code';
import { code as words } from '../../content/words/prepare';
import type { Plan } from '../../domain/conversation/plan';
import { counted, fill } from '../../domain/language/sentence';
import { isBlank } from '../../domain/records/text-record';
import { Button } from '../controls/button';
import { Chevron } from '../controls/chevron';
import { Confirm } from '../controls/confirm';
import { Labelled } from '../controls/labelled';
import { isTyping } from '../controls/typing';
import { useWhenSharingBegins } from '../page/use-when-sharing-begins';
import { useWork } from '../page/use-work';
import { shownOfQuery } from '../search/shown-of-query';
import { WayIn } from './way-in';

interface Props {
  onPlan: (plan: Plan, title?: string) => Promise<void>;
}

/** Beside the recepten: a conversation that a colleague set ready, closed or open. */
export function PasteCode({ onPlan }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="paste-code" data-pasting>
      <WayIn
        sign="M9 4h6v3H9zM9 5.5H6v14h12v-14h-3"
        title={words.paste}
        hint={words.pasteHint}
        opens={{ isOpen, id }}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron />
      </WayIn>
      {isOpen && <Body id={id} onPlan={onPlan} />}
    </div>
  );
}

function Body({ id, onPlan }: Props & { id: string }) {
  const { text, type, outcome, failed, take, cancel } = usePasted(onPlan);
  const { part, field } = useFocusOn(outcome);
  const refused = outcome && 'refused' in outcome ? words.refused[outcome.refused] : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    take();
  };
  return (
    <form ref={part} id={id} class="paste-code__body" onSubmit={submit}>
      <Labelled label={words.field}>
        {(fieldId) => (
          <input
            ref={field}
            id={fieldId}
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-invalid={refused !== undefined}
            aria-describedby={`${id}-hint`}
            value={text}
            data-unstored={isBlank(text) ? undefined : true}
            onInput={(event) => type(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <div id={`${id}-hint`} class="paste-code__told">
        <p class="paste-code__hint">{words.fieldHint}</p>
        <p role="status">{refused ?? failed}</p>
      </div>
      {outcome && 'plan' in outcome ? (
        <Confirm
          question={missingInWords(outcome)}
          answers={[
            [words.goOn, () => onPlan(outcome.plan, outcome.title)],
            [words.cancel, cancel],
          ]}
          onCancel={cancel}
        />
      ) : (
        <div class="buttons">
          <Button look="primary" type="submit">
            {words.prepare}
          </Button>
        </div>
      )}
    </form>
  );
}

/** What came of a text that was pasted, as long as it made no conversation. */
type Outcome = { refused: CodeRefused | 'empty' } | PlanFromCode;

/** What is in the field, and what came of it. Before the screen is shared it was for nobody else. */
function usePasted(onPlan: Props['onPlan']) {
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const cancel = () => setOutcome(undefined);
  const type = useCallback((typed: string) => {
    setText(typed);
    setOutcome(undefined);
  }, []);
  useWhenSharingBegins(useCallback(() => type(''), [type]));
  const work = useWork();
  const take = () =>
    work.run(async () => {
      const read = text.trim() === '' ? { refused: 'empty' as const } : await readCode(text);
      if ('plan' in read && read.missing === 0) await onPlan(read.plan, read.title);
      else setOutcome(read);
    });
  return { text, type, outcome, failed: work.sentence, take, cancel };
}

/** What reads a code is loaded only now. */
async function readCode(text: string): Promise<Outcome> {
  const { planFromCode } = await import('../../actions/plan-code');
  return planFromCode(text);
}

function missingInWords({ missing, missingDecks }: PlanFromCode): string {
  const sentence = counted(words.missing, missing);
  if (missingDecks.length === 0) return sentence;
  return `${sentence} ${fill(words.missingDecks, { decks: shownOfQuery(missingDecks.join(', ')) })}`;
}

/** Where one goes on: in the field, ready to paste over what is there, or at the question that is asked. */
function useFocusOn(outcome: Outcome | undefined) {
  const part = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const isElsewhere = isTyping() && !part.current?.contains(activeElement);
    if (isElsewhere) return;
    if (outcome && 'plan' in outcome) part.current?.querySelector('button')?.focus();
    else if (outcome || activeElement === body) {
      field.current?.focus();
      field.current?.select();
    }
  }, [outcome]);
  return { part, field };
}
