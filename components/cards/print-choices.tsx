import * as words from '../../content/words/cards';
import type { Role } from '../../domain/deck/deck';
import { ChoiceGroup } from '../controls/choice-group';
import { useDeck } from '../deck/use-deck';
import { CardChoices } from './card-choices';
import { type Format, formats } from './printed-pages';

const text = words.print;

/** What someone wants on paper. */
export interface PrintWish {
  format: Format;
  side: Role;
  /** Undefined as long as nobody chose. */
  wantsQuestions?: boolean;
  isInColour: boolean;
  /** Ids of cards. */
  chosen: readonly string[];
}

interface Props {
  wish: PrintWish;
  onWish: (change: (wish: PrintWish) => PrintWish) => void;
}

/** How to print, and which cards. */
export function PrintChoices({ wish, onWish }: Props) {
  const set = (change: Partial<PrintWish>) => onWish((before) => ({ ...before, ...change }));
  return (
    <>
      <ChoiceGroup
        name="format"
        legend={text.format}
        choices={formats}
        labels={text.formats}
        chosen={wish.format}
        onChoose={(format) => set({ format })}
      />
      <ChoiceGroup
        name="side"
        legend={text.side}
        choices={['medewerker', 'leidinggevende']}
        labels={text.sides}
        chosen={wish.side}
        onChoose={(side) => set({ side })}
      />
      {useDeck().questions.length > 0 && (
        <YesOrNo
          name="questions"
          legend={text.questions}
          labels={text.withQuestions}
          chosen={wish.wantsQuestions ?? false}
          onChoose={(wantsQuestions) => set({ wantsQuestions })}
        />
      )}
      <YesOrNo
        name="colour"
        legend={text.colour}
        labels={text.colours}
        chosen={wish.isInColour}
        onChoose={(isInColour) => set({ isInColour })}
      />
      <CardChoices chosen={wish.chosen} onChoose={(chosen) => set({ chosen })} />
    </>
  );
}

interface YesOrNoProps {
  name: string;
  legend: string;
  labels: { no: string; yes: string };
  chosen: boolean;
  onChoose: (value: boolean) => void;
}

function YesOrNo({ chosen, onChoose, ...rest }: YesOrNoProps) {
  return (
    <ChoiceGroup
      {...rest}
      choices={['no', 'yes']}
      chosen={chosen ? 'yes' : 'no'}
      onChoose={(value) => onChoose(value === 'yes')}
    />
  );
}
