import './note-filters.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import * as words from '../../content/words/notes';
import { findCard, valuesInWords } from '../../domain/deck/deck-lookup';
import { type NoteFilter, noFilter } from '../../domain/notes/note-filter';
import { Button } from '../controls/button';
import { useDeck } from '../deck/use-deck';

interface Props {
  filter: NoteFilter;
  onFilter: (filter: NoteFilter) => void;
}

const day = 86_400_000;
const periods = ['all', 'week', 'month', 'year'] as const;
type Period = (typeof periods)[number];
const daysIn = { all: 0, week: 7, month: 31, year: 366 };

/** Narrows the list of notes by card, behaviour, period and words. */
export function NoteFilters({ filter, onFilter }: Props) {
  const text = words.filters;
  const set = (change: Partial<NoteFilter>) => onFilter({ ...filter, ...change });
  const deck = useDeck();
  const card = findCard(deck, filter.card);
  const [open, setOpen] = useState(false);
  const [period, setPeriod] = useState<Period>('all');
  return (
    <div class="filters">
      <button
        type="button"
        class="nl-button nl-button--subtle filters__title"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text.title}
      </button>
      {open && (
        <div class="filters__fields">
          <Choice label={text.card} value={filter.card} onChoose={(id) => set({ card: id, behaviour: '' })}>
            <option value="">{text.allCards}</option>
            {deck.cards.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title} ({valuesInWords(one)})
              </option>
            ))}
          </Choice>
          {card && (
            <Choice
              label={text.behaviour}
              value={filter.behaviour}
              onChoose={(behaviour) => set({ behaviour })}
            >
              <option value="">{text.allBehaviours}</option>
              {card.behaviours.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.text}
                </option>
              ))}
            </Choice>
          )}
          <Choice
            label={text.period}
            value={period}
            onChoose={(chosen) => {
              const known = periods.find((one) => one === chosen) ?? 'all';
              setPeriod(known);
              set({ since: sinceOf(daysIn[known]) });
            }}
          >
            {periods.map((one) => (
              <option key={one} value={one}>
                {text.periods[one]}
              </option>
            ))}
          </Choice>
          <Words value={filter.words} onInput={(typed) => set({ words: typed })} />
          <Button
            onClick={() => {
              setPeriod('all');
              onFilter(noFilter);
            }}
          >
            {text.clear}
          </Button>
        </div>
      )}
    </div>
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
