import { describe, expect, it } from 'vitest';
import { deck } from '../../../content/deck';
import { valuesInWords } from '../../../content/values';
import type { Behaviour, Card } from '../../../domain/deck/deck';
import { shareBehaviour, shareCard } from '../../../domain/deck/share';

const tricky: Behaviour = { id: 'water/kijk', text: 'Kijk <b>&</b> "luister".', audience: 'iedereen' };
const card: Card = {
  id: 'water',
  title: 'Werken < water > & land',
  values: ['helder', 'vast & ruim'],
  hue: 215,
  figure: 'spoor',
  behaviours: [tricky, { id: 'water/steun', text: 'Steun.', audience: 'leidinggevende' }],
};

describe('shareBehaviour', () => {
  it('gives the sentence, and below it the card with its values', () => {
    expect(shareBehaviour(card, tricky, valuesInWords(card)).plain).toBe(
      'Kijk <b>&</b> "luister".\nWerken < water > & land (helder en vast & ruim)',
    );
  });

  it('gives the same as rich text, in which every character is text', () => {
    expect(shareBehaviour(card, tricky, valuesInWords(card)).rich).toBe(
      '<p><strong>Kijk &lt;b&gt;&amp;&lt;/b&gt; "luister".</strong><br>' +
        'Werken &lt; water &gt; &amp; land (helder en vast &amp; ruim)</p>',
    );
  });

  it('tells the two cards with one title apart', () => {
    const twins = deck.cards.filter(({ id }) => id.startsWith('verantwoordelijkheid-'));
    const shared = twins.map((twin) => shareBehaviour(twin, tricky, valuesInWords(twin)).plain);
    expect(twins.map(({ title }) => title)).toEqual([twins[0]?.title, twins[0]?.title]);
    expect(new Set(shared).size).toBe(2);
  });
});

describe('shareCard', () => {
  it('gives the card with its values, and the behaviours that were given, in their order', () => {
    expect(shareCard(card, card.behaviours, valuesInWords(card)).plain).toBe(
      'Werken < water > & land (helder en vast & ruim)\n- Kijk <b>&</b> "luister".\n- Steun.',
    );
    expect(shareCard(card, [], valuesInWords(card)).plain).toBe(
      'Werken < water > & land (helder en vast & ruim)',
    );
  });

  it('gives the same as a rich list, in which every character is text', () => {
    expect(shareCard(card, card.behaviours, valuesInWords(card)).rich).toBe(
      '<p><strong>Werken &lt; water &gt; &amp; land</strong> (helder en vast &amp; ruim)</p>' +
        '<ul><li>Kijk &lt;b&gt;&amp;&lt;/b&gt; "luister".</li><li>Steun.</li></ul>',
    );
  });
});
