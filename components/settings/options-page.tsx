import './options-page.css';
import * as words from '../../content/words/settings';
import { choices, type Settings } from '../../storage/values/settings';
import { DataSection } from '../backup/data-section';
import { ChoiceGroup } from '../controls/choice-group';
import { useSettings } from '../page/use-settings';
import { useWork } from '../page/use-work';
import { About } from './about';

/** Settings that apply at once everywhere, and what there is to know about the extension. */
export function OptionsPage() {
  const [settings, change] = useSettings();
  const { last, run } = useWork();
  const choose = (choice: Partial<Settings>) => run(() => change(choice));
  const text = words.settings;
  return (
    <main class="options paper">
      <h1>{text.title}</h1>
      <p class="options__intro">{text.intro}</p>
      {last.problem && <p role="alert">{last.sentence}</p>}
      <ChoiceGroup
        name="role"
        legend={text.role}
        hint={text.roleHint}
        choices={choices.role}
        labels={text.roles}
        chosen={settings.role}
        onChoose={(role) => choose({ role })}
      />
      <ChoiceGroup
        name="rhythm"
        legend={text.rhythm}
        hint={text.rhythmHint}
        choices={choices.rhythm}
        labels={text.rhythms}
        chosen={settings.rhythm}
        onChoose={(rhythm) => choose({ rhythm })}
      />
      <ChoiceGroup
        name="theme"
        legend={text.theme}
        choices={choices.theme}
        labels={text.themes}
        chosen={settings.theme}
        onChoose={(theme) => choose({ theme })}
      />
      <ChoiceGroup
        name="keys"
        legend={text.keys}
        hint={text.keysHint}
        choices={choices.keys}
        labels={text.keyChoices}
        chosen={settings.keys}
        onChoose={(keys) => choose({ keys })}
      />
      <ChoiceGroup
        name="keep"
        legend={text.keep}
        hint={text.keepHint}
        choices={choices.keep}
        labels={text.keepChoices}
        chosen={settings.keep}
        onChoose={(keep) => choose({ keep })}
      />
      <DataSection />
      <About />
    </main>
  );
}
