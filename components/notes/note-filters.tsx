import './note-filters.css';
import { useState } from 'preact/hooks';
import * as words from '../../content/words/notes';
import { counted } from '../../domain/language/sentence';
import { isEmpty, type NoteFilter, noFilter } from '../../domain/notes/note-filter';
import { Button } from '../controls/button';
import { Chevron } from '../controls/chevron';
import { NoteFilterFields } from './note-filter-fields';

interface Props {
  filter: NoteFilter;
  onFilter: (filter: NoteFilter) => void;
  /** How many notes it lets through; undefined while they are read. */
  hits: number | undefined;
}

/** Narrows the list of notes by card, behaviour, period and words. */
export function NoteFilters({ filter, onFilter, hits }: Props) {
  const [open, setOpen] = useState(false);
  const [period, setPeriod] = useState('all');
  const clear = () => {
    setPeriod('all');
    onFilter(noFilter);
  };
  const isOn = !isEmpty(filter);
  const none = isOn && hits === 0;
  return (
    <div class="filters">
      <button
        type="button"
        class="nl-button nl-button--subtle filters__title"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.filters.title}
        <Chevron />
      </button>
      {open && (
        <NoteFilterFields
          filter={filter}
          onChange={(change) => onFilter({ ...filter, ...change })}
          period={period}
          onPeriod={setPeriod}
          onClear={clear}
        />
      )}
      <p class="filters__count" role="status">
        {isOn && hits !== undefined && (none ? words.filters.noHits : counted(words.note.count, hits))}
      </p>
      {isOn && !open && (
        <div class="buttons">
          <Button onClick={clear}>{words.filters.clear}</Button>
        </div>
      )}
    </div>
  );
}
