import './start-view.css';
import { beginNow, recipes } from '../../content/recipes';
import * as words from '../../content/words/prepare';
import { fitsDeck } from '../../domain/conversation/recipe';
import { HeldLine } from '../conversation/held-line';
import { useDeck } from '../deck/use-deck';
import { Hidden } from '../page/personal';
import { useSharing } from '../page/use-sharing';
import { OpenAgreements } from '../report/open-agreements';
import { BeginNow } from './begin-now';
import { ComposeCard } from './compose-card';
import { ConversationList } from './conversation-list';
import { HowTo } from './how-to';
import { ownPlan } from './own-plan';
import { PasteCode } from './paste-code';
import { RecipeSection } from './recipe-section';
import { RunningLine } from './running-line';
import { useConversations } from './use-conversations';
import { useNewConversation } from './use-new-conversation';

/** Where conversations begin: now, from a recept, or from what was made ready; and what became of earlier ones. */
export function StartView() {
  const deck = useDeck();
  const making = useNewConversation();
  const sharing = useSharing();
  const { running, ready, own, earlier, problem } = useConversations();
  // Of other teams, perhaps: none of it is for who looks on.
  const unseen = sharing !== false;
  return (
    <div class="start">
      <h2 class="only-heard">{words.start.title}</h2>
      <div class="start__now">
        {problem && <HeldLine problem={problem} />}
        {running.map((each) => (
          <RunningLine key={each.id} conversation={each} />
        ))}
        <BeginNow onBegin={async () => making.begin(await making.planOf(beginNow))} />
      </div>
      <div class="start__open">
        {sharing && <Hidden />}
        {!unseen && <OpenAgreements />}
        <ConversationList title={words.start.ready} conversations={unseen ? [] : ready} />
      </div>
      <div class="start__choose">
        <section>
          <h3 class="start__title">{words.start.recipes}</h3>
          <div class="start__grid">
            {recipes
              .filter((recipe) => fitsDeck(recipe, deck))
              .map((recipe, index) => (
                <RecipeSection
                  key={recipe.id}
                  recipe={recipe}
                  card={deck.cards[index % deck.cards.length]}
                  making={making}
                />
              ))}
            <ComposeCard onCompose={() => making.prepare(ownPlan(deck))} />
            <PasteCode onPlan={making.prepareOnce} />
          </div>
        </section>
        <ConversationList title={words.start.own} conversations={unseen ? [] : own} />
        <HowTo />
      </div>
      <div class="start__earlier">
        <ConversationList title={words.start.earlier} conversations={unseen ? [] : earlier} />
      </div>
    </div>
  );
}
