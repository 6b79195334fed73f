import './options-page.css';
import { hasOwnNewTab, replacesNewTab } from '../../browser/policy';
import { data } from '../../content/words/backup';
import { ownDecks } from '../../content/words/own-decks';
import { managed } from '../../content/words/policy';
import * as words from '../../content/words/settings';
import { isEmpty } from '../../domain/policy/policy';
import { choices, type OwnSettings } from '../../domain/settings';
import { changeSettings } from '../../storage/values/settings';
import { DataSection } from '../backup/data-section';
import { ChoiceGroup } from '../controls/choice-group';
import { hueOf } from '../deck/hue';
import { useToday } from '../deck/use-today';
import { usePolicy } from '../page/use-policy';
import { useSettings } from '../page/use-settings';
import { useWork } from '../page/use-work';
import { About } from './about';
import { DecksSection } from './decks-section';
import { Managed } from './managed';

const text = words.settings;

/** How each setting is asked for, in the order of the page. */
const asked: { [Name in keyof OwnSettings]: Asked<OwnSettings[Name]> } = {
  role: { legend: text.role, hint: text.roleHint, labels: text.roles },
  rhythm: { legend: text.rhythm, hint: text.rhythmHint, labels: text.rhythms },
  theme: { legend: text.theme, labels: text.themes },
  newTab: {
    legend: text.newTab,
    labels: text.newTabs,
    ...(!hasOwnNewTab && { notHere: text.newTabNotHere }),
  },
  keys: { legend: text.keys, hint: text.keysHint, labels: text.keyChoices },
  keep: { legend: text.keep, hint: text.keepHint, labels: text.keepChoices },
};
const names = (Object.keys(asked) as (keyof OwnSettings)[]).filter(
  (name) => name !== 'newTab' || replacesNewTab,
);

interface Asked<Value extends string> {
  legend: string;
  hint?: string;
  labels: Record<Value, string>;
  /** One sentence: why it cannot be chosen in this browser. */
  notHere?: string;
}

/** Settings that apply at once everywhere, and what there is to know about the extension. */
export function OptionsPage() {
  const settings = useSettings();
  const policy = usePolicy();
  const { card } = useToday(settings);
  const { last, run } = useWork();
  const choose = (choice: Partial<OwnSettings>) => run(() => changeSettings(choice));
  return (
    <main class="options paper" style={hueOf(card)}>
      <h1 class="options__title">{text.title}</h1>
      <Index isManaged={policy !== undefined && !isEmpty(policy)} />
      <div class="options__parts">
        <Managed policy={policy} />
        <section class="options__choose" id="kiezen" aria-labelledby="kiezen-title">
          <h2 id="kiezen-title" class="options__heading">
            {text.choose}
          </h2>
          <p class="options__intro">{text.intro}</p>
          {last.problem && <p role="alert">{last.sentence}</p>}
          {names.map((name) => (
            <SettingChoice
              key={name}
              name={name}
              chosen={settings[name]}
              isLocked={policy !== undefined && name in policy.fixed}
              onChoose={choose}
            />
          ))}
        </section>
        <DecksSection />
        <DataSection />
        <About />
      </div>
    </main>
  );
}

/** The parts of the page, each one press away: it is a long page. */
function Index({ isManaged }: { isManaged: boolean }) {
  const parts = {
    ...(isManaged && { beheerd: managed.title }),
    kiezen: text.choose,
    kaarten: ownDecks.title,
    gegevens: data.title,
    over: words.about.title,
  };
  return (
    <nav class="options__index" aria-label={text.index}>
      <ul>
        {Object.entries(parts).map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChoiceProps<Name extends keyof OwnSettings> {
  name: Name;
  chosen: OwnSettings[Name];
  /** Whether the organisation fixed it. */
  isLocked: boolean;
  onChoose: (choice: Partial<OwnSettings>) => void;
}

function SettingChoice<Name extends keyof OwnSettings>(props: ChoiceProps<Name>) {
  const { name, chosen, isLocked, onChoose } = props;
  const { notHere, ...words } = asked[name];
  if (notHere)
    return (
      <div>
        <h3 class="options__not-here">{words.legend}</h3>
        <p class="options__why-not">{notHere}</p>
      </div>
    );
  const values: { readonly [Each in keyof OwnSettings]: readonly OwnSettings[Each][] } = choices;
  return (
    <ChoiceGroup<OwnSettings[Name]>
      {...words}
      name={name}
      choices={values[name]}
      chosen={chosen}
      locked={isLocked ? managed.locked : undefined}
      onChoose={(value) => onChoose({ [name]: value })}
    />
  );
}
