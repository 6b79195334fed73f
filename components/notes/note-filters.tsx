import './note-filters.css';
import { useState } from 'preact/hooks';
import * as words from '../../content/words/notes';
import { type NoteFilter, noFilter } from '../../domain/notes/note-filter';
import { NoteFilterFields, type Period } from './note-filter-fields';

interface Props {
  filter: NoteFilter;
  onFilter: (filter: NoteFilter) => void;
}

/** Narrows the list of notes by card, behaviour, period and words. */
export function NoteFilters({ filter, onFilter }: Props) {
  const [open, setOpen] = useState(false);
  const [period, setPeriod] = useState<Period>('all');
  const clear = () => {
    setPeriod('all');
    onFilter(noFilter);
  };
  return (
    <div class="filters">
      <button
        type="button"
        class="nl-button nl-button--subtle filters__title"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.filters.title}
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
    </div>
  );
}
