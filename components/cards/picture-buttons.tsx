import './picture-buttons.css';
import { useRef, useState } from 'preact/hooks';
import { saveFile } from '../../browser/files';
import * as words from '../../content/words/cards';
import type { Behaviour, Card } from '../../domain/deck/deck';
import { Button } from '../controls/button';
import { hueOf } from '../deck/hue';
import { useDeck } from '../deck/use-deck';
import { cardPicture } from './card-picture';

const text = words.picture;

/** A behaviour as a picture: to paste in a chat or on a slide, or as a file. */
export function PictureButtons({ card, behaviour }: { card: Card; behaviour: Behaviour }) {
  const { source } = useDeck();
  const [told, tell] = useState<string>();
  const colours = useRef<HTMLSpanElement>(null);
  const draw = () => cardPicture(card, behaviour, source.title, colours.current);
  const copy = () =>
    draw()
      .then((picture) => navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]))
      .then(
        () => tell(text.copied),
        () => tell(text.notCopied),
      );
  const save = () =>
    draw().then(
      (picture) => {
        saveFile(`${behaviour.id.replaceAll('/', '-')}.png`, picture, picture.type);
        tell(text.saved);
      },
      () => tell(text.notMade),
    );
  return (
    <div class="buttons buttons--small">
      <span ref={colours} class="picture-colours paper" style={hueOf(card)} hidden />
      <Button onClick={copy}>{text.copy}</Button>
      <Button onClick={save}>{text.save}</Button>
      <p role="status">{told}</p>
    </div>
  );
}
