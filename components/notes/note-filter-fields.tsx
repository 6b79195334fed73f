import './note-filter-fields.css';
import { nameWithValues } from '../../content/values';
import * as words from '../../content/words/notes';
import { findCard } from '../../domain/deck/deck-lookup';
import type { NoteFilter } from '../../domain/notes/note-filter';
import { Button } from '../controls/button';
import { Choose } from '../controls/choose';
import { Labelled } from '../controls/labelled';
import { useDeck } from '../deck/use-deck';
import { ChoosePeriod } from './choose-period';

interface Props {
  filter: NoteFilter;
  onChange: (change: Partial<NoteFilter>) => void;
  period: string;
  onPeriod: (period: string) => void;
  onClear: () => void;
}

/** The fields of the filter, and a button that empties them. */
export function NoteFilterFields({ filter, onChange, period, onPeriod, onClear }: Props) {
  return (
    <div class="filter-fields">
      <ChooseCard filter={filter} onChange={onChange} />
      <ChooseBehaviour filter={filter} onChange={onChange} />
      <ChoosePeriod
        period={period}
        onPeriod={(chosen, limits) => {
          onPeriod(chosen);
          onChange(limits);
        }}
      />
      <Words value={filter.words} onInput={(typed) => onChange({ words: typed })} />
      <div class="buttons">
        <Button onClick={onClear}>{words.filters.clear}</Button>
      </div>
    </div>
  );
}

type FieldProps = Pick<Props, 'filter' | 'onChange'>;

function ChooseCard({ filter, onChange }: FieldProps) {
  const deck = useDeck();
  const text = words.filters;
  return (
    <Choose label={text.card} value={filter.card} onChoose={(id) => onChange({ card: id, behaviour: '' })}>
      <option value="">{text.allCards}</option>
      {deck.cards.map((one) => (
        <option key={one.id} value={one.id}>
          {nameWithValues(deck, one)}
        </option>
      ))}
    </Choose>
  );
}

/** Only once a card is chosen: 99 behaviours are no choice. */
function ChooseBehaviour({ filter, onChange }: FieldProps) {
  const text = words.filters;
  const card = findCard(useDeck(), filter.card);
  if (!card) return null;
  return (
    <Choose label={text.behaviour} value={filter.behaviour} onChoose={(behaviour) => onChange({ behaviour })}>
      <option value="">{text.allBehaviours}</option>
      {card.behaviours.map((one) => (
        <option key={one.id} value={one.id}>
          {one.text}
        </option>
      ))}
    </Choose>
  );
}

function Words({ value, onInput }: { value: string; onInput: (typed: string) => void }) {
  return (
    <Labelled label={words.filters.words}>
      {(id) => (
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
