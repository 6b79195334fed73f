import './show-picture.css';
import { hands as words } from '../../content/words/lead';
import { pictureOf } from '../../domain/conversation/hands';
import type { Plan } from '../../domain/conversation/plan';
import { Button } from '../controls/button';
import { HandsPicture } from '../conversation/hands-picture';
import type { Press } from './use-press';

interface Props {
  plan: Plan;
  press: Press;
  /** Whether the host sees the picture before the team does. */
  isSeenAtOnce?: boolean;
}

/** Until the host shows it, nobody sees on the shared screen what the hands were. */
export function ShowPicture({ plan, press, isSeenAtOnce = false }: Props) {
  const isShown = plan.pictureShown ?? false;
  const [show, hide] = isSeenAtOnce
    ? [words.showTeam, words.hideFromTeam]
    : [words.showPicture, words.hidePicture];
  return (
    <div class="show-picture">
      <div class="buttons">
        <Button data-show-picture onClick={() => press(withPicture)}>
          {isShown ? hide : show}
        </Button>
      </div>
      {(isShown || isSeenAtOnce) && <HandsPicture picture={pictureOf(plan)} />}
    </div>
  );
}

/** The shared screen shows the picture of the hands, or does not any more. */
export function withPicture({ pictureShown, ...plan }: Plan): Plan {
  return pictureShown ? plan : { ...plan, pictureShown: true };
}
