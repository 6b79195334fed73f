import './note-filter-fields.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/notes';
import { findCard } from '../../domain/deck/deck-lookup';
import type { NoteFilter } from '../../domain/notes/note-filter';
import { Button } from '../controls/button';
import { useDeck } from '../deck/use-deck';

const day = 86_400_000;
const periods = ['all', 'week', 'month', 'year'] as const;
export type Period = (typeof periods)[number];
const daysIn = { all: 0, week: 7, month: 31, year: 366 };

interface Props {
  filter: NoteFilter;
  onChange: (change: Partial<NoteFilter>) => void;
  period: Period;
  onPeriod: (period: Period) => void;
  onClear: () => void;
}

/** The fields of the filter, and a button that empties them. */
export function NoteFilterFields({ filter, onChange, period, onPeriod, onClear }: Props) {
  const choosePeriod = (chosen: Period) => {
    onPeriod(chosen);
    onChange({ since: sinceOf(daysIn[chosen]) });
  };
  return (
    <div class="filter-fields">
      <ChooseCard filter={filter} onChange={onChange} />
      <ChooseBehaviour filter={filter} onChange={onChange} />
      <ChoosePeriod period={period} onChoose={choosePeriod} />
      <Words value={filter.words} onInput={(typed) => onChange({ words: typed })} />
      <Button onClick={onClear}>{words.filters.clear}</Button>
    </div>
  );
}

type FieldProps = Pick<Props, 'filter' | 'onChange'>;

function ChooseCard({ filter, onChange }: FieldProps) {
  const text = words.filters;
  return (
    <Choice label={text.card} value={filter.card} onChoose={(id) => onChange({ card: id, behaviour: '' })}>
      <option value="">{text.allCards}</option>
      {useDeck().cards.map((one) => (
        <option key={one.id} value={one.id}>
          {one.title} ({valuesInWords(one)})
        </option>
      ))}
    </Choice>
  );
}

/** Only once a card is chosen: 99 behaviours are no choice. */
function ChooseBehaviour({ filter, onChange }: FieldProps) {
  const text = words.filters;
  const card = findCard(useDeck(), filter.card);
  if (!card) return null;
  return (
    <Choice label={text.behaviour} value={filter.behaviour} onChoose={(behaviour) => onChange({ behaviour })}>
      <option value="">{text.allBehaviours}</option>
      {card.behaviours.map((one) => (
        <option key={one.id} value={one.id}>
          {one.text}
        </option>
      ))}
    </Choice>
  );
}

function ChoosePeriod({ period, onChoose }: { period: Period; onChoose: (period: Period) => void }) {
  const text = words.filters;
  return (
    <Choice
      label={text.period}
      value={period}
      onChoose={(chosen) => onChoose(periods.find((one) => one === chosen) ?? 'all')}
    >
      {periods.map((one) => (
        <option key={one} value={one}>
          {text.periods[one]}
        </option>
      ))}
    </Choice>
  );
}

/** The beginning of the day so many days ago; 0 for all days. */
function sinceOf(days: number): number {
  if (days === 0) return 0;
  const from = new Date(Date.now() - days * day);
  return new Date(from.getFullYear(), from.getMonth(), from.getDate()).getTime();
}

interface ChoiceProps {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: ComponentChildren;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}

function Words({ value, onInput }: { value: string; onInput: (typed: string) => void }) {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{words.filters.words}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
