import './chips.css';

interface Props {
  words: readonly string[];
  /** What they are filled in for: more than one field may have the same words. */
  about?: string | undefined;
  onPick: (words: string) => void;
}

/** Words that are chosen often: pressing one fills it in. */
export function Chips({ words, about, onPick }: Props) {
  return (
    <div class="chips">
      {words.map((each) => (
        <button
          key={each}
          type="button"
          class="chips__one"
          aria-label={about && `${each}: ${about}`}
          onClick={() => onPick(each)}
        >
          {each}
        </button>
      ))}
    </div>
  );
}
