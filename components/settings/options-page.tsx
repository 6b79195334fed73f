import './options-page.css';
import { data } from '../../content/words/backup';
import * as words from '../../content/words/settings';
import { choices, type Settings } from '../../storage/values/settings';
import { DataSection } from '../backup/data-section';
import { ChoiceGroup } from '../controls/choice-group';
import { hueOf } from '../deck/hue';
import { useToday } from '../deck/use-today';
import { useSettings } from '../page/use-settings';
import { useWork } from '../page/use-work';
import { About } from './about';

const text = words.settings;

/** How each setting is asked for, in the order of the page. */
const asked: { [Name in keyof Settings]: Asked<Settings[Name]> } = {
  role: { legend: text.role, hint: text.roleHint, labels: text.roles },
  rhythm: { legend: text.rhythm, hint: text.rhythmHint, labels: text.rhythms },
  theme: { legend: text.theme, labels: text.themes },
  keys: { legend: text.keys, hint: text.keysHint, labels: text.keyChoices },
  keep: { legend: text.keep, hint: text.keepHint, labels: text.keepChoices },
};
const names = Object.keys(asked) as (keyof Settings)[];

interface Asked<Value extends string> {
  legend: string;
  hint?: string;
  labels: Record<Value, string>;
}

/** Settings that apply at once everywhere, and what there is to know about the extension. */
export function OptionsPage() {
  const [settings, change] = useSettings();
  const { card } = useToday(settings);
  const { last, run } = useWork();
  const choose = (choice: Partial<Settings>) => run(() => change(choice));
  return (
    <main class="options paper" style={hueOf(card)}>
      <h1 class="options__title">{text.title}</h1>
      <Index />
      <div class="options__parts">
        <section class="options__choose" id="kiezen" aria-labelledby="kiezen-title">
          <h2 id="kiezen-title" class="options__heading">
            {text.choose}
          </h2>
          <p class="options__intro">{text.intro}</p>
          {last.problem && <p role="alert">{last.sentence}</p>}
          {names.map((name) => (
            <SettingChoice key={name} name={name} chosen={settings[name]} onChoose={choose} />
          ))}
        </section>
        <DataSection />
        <About />
      </div>
    </main>
  );
}

/** The three parts of the page, each one press away: it is a long page. */
function Index() {
  const parts = {
    kiezen: text.choose,
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

interface ChoiceProps<Name extends keyof Settings> {
  name: Name;
  chosen: Settings[Name];
  onChoose: (choice: Partial<Settings>) => void;
}

function SettingChoice<Name extends keyof Settings>({ name, chosen, onChoose }: ChoiceProps<Name>) {
  const values: { readonly [Each in keyof Settings]: readonly Settings[Each][] } = choices;
  return (
    <ChoiceGroup<Settings[Name]>
      {...asked[name]}
      name={name}
      choices={values[name]}
      chosen={chosen}
      onChoose={(value) => onChoose({ [name]: value })}
    />
  );
}
