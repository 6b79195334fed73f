import './day-field.css';
import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { capital } from '../../content/dates';
import { dayToCome, dayTyped, refusalInWords } from '../../content/day-typed';
import { dayField as words } from '../../content/words/conversation';
import { isoDate } from '../../domain/language/dates';
import { usePageHide } from '../page/use-page-hide';
import { Chips } from './chips';

interface Props {
  label: string;
  /** The agreement that it is the day of, where there may be more. */
  about?: string;
  /** The day that holds, `YYYY-MM-DD`. */
  day: string | undefined;
  onDay: (day: string) => void;
}

/**
 * A day, in words or from a calendar. Which day it is stands below it, always; what is not understood changes nothing,
 * and is said.
 */
export function DayField({ label, about, day, onDay }: Props) {
  const id = useId();
  const today = isoDate(new Date());
  const { typed, type, take, shown, refused } = useTypedDay(day, today, onDay);
  const named = (name: string) => [label, name, about].filter(Boolean).join(': ');
  const pick = (picked: string, inWords: string) => {
    type(inWords);
    take(picked);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a grid in every browser.
    <div class="day-field" role="group" aria-labelledby={id}>
      <p id={id} class="day-field__label">
        {label} {about && <span class="only-heard">{about}</span>}
      </p>
      <p class="day-field__echo" role="status">
        {shown ? capital(dayToCome(shown, today)) : words.none}
      </p>
      <Chips words={words.chips} about={about} onPick={(chip) => pick(chip, chip)} />
      <div class="day-field__inputs">
        <input
          type="text"
          class="day-field__input"
          aria-label={named(words.inWords)}
          aria-invalid={refused !== undefined}
          aria-describedby={`${id}-refused`}
          placeholder={words.inWords}
          value={typed}
          onInput={({ currentTarget: { value } }) => type(value)}
          onChange={({ currentTarget: { value } }) => take(value)}
        />
        <input
          type="date"
          class="day-field__input"
          aria-label={named(words.fromCalendar)}
          min={today}
          value={day ?? ''}
          // While a year is typed it is one long past: then the field is left alone.
          onChange={({ currentTarget: { value } }) => dayIn(value, today) && pick(value, '')}
          onBlur={({ currentTarget: { value } }) => value !== (day ?? '') && take(value)}
        />
      </div>
      <p id={`${id}-refused`} class="day-field__refused" role="status">
        {refused && `${refusalInWords(refused, today)} ${day ? words.stays : ''}`}
      </p>
    </div>
  );
}

/** Words count when the field is left, or goes: "vrijdag over een week" begins as another day. */
function useTypedDay(day: string | undefined, today: string, onDay: (day: string) => void) {
  const [typed, setTyped] = useState('');
  // What was in a field when it was left: while someone types, half a word is no mistake.
  const [left, leave] = useState('');
  const take = (text: string) => {
    leave(text);
    const found = dayIn(text, today);
    if (found !== undefined && found !== day) onDay(found);
  };
  const waits = typed !== left && typed !== '';
  const latest = useRef(() => {});
  latest.current = () => {
    if (waits) take(typed);
  };
  usePageHide(useCallback(() => latest.current(), []));
  const read = left === '' ? undefined : dayTyped(left, today);
  return {
    typed,
    type: (text: string) => {
      setTyped(text);
      leave('');
    },
    take,
    /** The day that the words mean which are being typed, else the one that holds. */
    shown: (waits ? dayIn(typed, today) : undefined) ?? day,
    refused: read && 'refused' in read ? read : undefined,
  };
}

function dayIn(text: string, today: string): string | undefined {
  const read = dayTyped(text, today);
  return 'day' in read ? read.day : undefined;
}
