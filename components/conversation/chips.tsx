import './chips.css';

/** Words that are chosen often: pressing one fills it in. */
export function Chips({ words, onPick }: { words: readonly string[]; onPick: (words: string) => void }) {
  return (
    <div class="chips">
      {words.map((each) => (
        <button key={each} type="button" class="chips__one" onClick={() => onPick(each)}>
          {each}
        </button>
      ))}
    </div>
  );
}
