import './day-field.css';
import { useId, useState } from 'preact/hooks';
import { capital } from '../../content/dates';
import { dayToCome, dayTyped, refusalInWords } from '../../content/day-typed';
import { dayField as words } from '../../content/words/conversation';
import { isoDate } from '../../domain/language/dates';
import { Chips } from './chips';

interface Props {
  label: string;
  /** The day that holds, `YYYY-MM-DD`. */
  day: string | undefined;
  onDay: (day: string) => void;
}

/**
 * A day, in words or from a calendar. Which day it is stands below it, always; what is not understood changes nothing,
 * and is said.
 */
export function DayField({ label, day, onDay }: Props) {
  const id = useId();
  const [typed, type] = useState('');
  // While someone types, half a word is no mistake.
  const [isLeft, setLeft] = useState(false);
  const today = isoDate(new Date());
  const read = typed.trim() === '' ? undefined : dayTyped(typed, today);
  const take = (text: string) => {
    type(text);
    setLeft(false);
    const taken = dayTyped(text, today);
    if ('day' in taken) onDay(taken.day);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a grid in every browser.
    <div class="day-field" role="group" aria-labelledby={id}>
      <p id={id} class="day-field__label">
        {label}
      </p>
      <p class="day-field__echo" role="status">
        {day ? capital(dayToCome(day, today)) : words.none}
      </p>
      <Chips words={words.chips} onPick={take} />
      <div class="day-field__inputs">
        <input
          type="text"
          class="day-field__input"
          aria-label={words.inWords}
          aria-describedby={`${id}-refused`}
          placeholder={words.inWords}
          value={typed}
          onInput={({ currentTarget: { value } }) => take(value)}
          onChange={() => setLeft(true)}
        />
        <input
          type="date"
          class="day-field__input"
          aria-label={words.fromCalendar}
          min={today}
          value={day ?? ''}
          onChange={({ currentTarget: { value } }) => {
            type('');
            if (value) onDay(value);
          }}
        />
      </div>
      <p id={`${id}-refused`} class="day-field__refused" role="status">
        {isLeft && read && 'refused' in read && `${refusalInWords(read, today)} ${day ? words.stays : ''}`}
      </p>
    </div>
  );
}
