import './start-view.css';
import { beginNow, recipes } from '../../content/recipes';
import * as words from '../../content/words/prepare';
import type { Conversation } from '../../domain/conversation/plan';
import { hashOf } from '../../domain/route';
import { allConversations } from '../../storage/conversation/conversations';
import { useDeck } from '../deck/use-deck';
import { Problem } from '../page/problem';
import { useRecords } from '../page/use-records';
import { BeginNow } from './begin-now';
import { ComposeCard } from './compose-card';
import { ConversationList } from './conversation-list';
import { HowTo } from './how-to';
import { ownPlan } from './own-plan';
import { RecipeSection } from './recipe-section';
import { RunningLine } from './running-line';
import { useNewConversation } from './use-new-conversation';

/** Where conversations begin: now, from a recept, or from what was made ready; and what became of earlier ones. */
export function StartView() {
  const deck = useDeck();
  const making = useNewConversation();
  const { value, problem } = useRecords('conversations', allConversations, () => true, 'all');
  const inState = (state: Conversation['plan']['state']) =>
    value?.filter(({ plan }) => plan.state === state) ?? [];
  return (
    <div class="start">
      <h2 class="only-heard">{words.start.title}</h2>
      {problem && <Problem kind={problem} />}
      {inState('bezig').map((running) => (
        <RunningLine key={running.id} conversation={running} />
      ))}
      <BeginNow onBegin={() => making.begin(making.planOf(beginNow))} />
      <div class="start__beside">
        <ConversationList title={words.start.ready} conversations={inState('klaargezet')} />
        <ConversationList title={words.start.earlier} conversations={inState('afgerond')} />
      </div>
      <section class="start__recipes">
        <h3 class="start__title">{words.start.recipes}</h3>
        <div class="start__grid">
          {recipes.map((recipe, index) => (
            <RecipeSection
              key={recipe.id}
              recipe={recipe}
              card={deck.cards[index % deck.cards.length]}
              making={making}
            />
          ))}
          <ComposeCard onCompose={() => making.prepare(ownPlan(deck))} />
        </div>
        <ConversationList title={words.start.own} conversations={inState('recept')} />
      </section>
      <HowTo />
      <a class="text-link start__questions" href={hashOf({ page: 'vragen' })}>
        {words.start.toQuestions}
      </a>
    </div>
  );
}
