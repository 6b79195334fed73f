import './signs.css';
import type { Sign } from '../../domain/conversation/plan';

/** A thumb up, a flat hand, a raised hand; in 24 × 24. */
const hands: Record<Sign, string> = {
  herkennen:
    'M7.5 11v9H4.2v-9z M7.5 11.2l4-8.2c1.4.1 2.4 1.1 2.4 2.5V9h4.6a1.9 1.9 0 0 1 1.9 2.2l-1.1 7a2.2 2.2 0 0 1-2.2 1.8H7.5',
  beter:
    'M2.5 10.2h4l3-1.7h3.7a1.3 1.3 0 0 1 0 2.6h-2.4M13 11h7.4a1.3 1.3 0 0 1 0 2.6h-6.6M20.6 13.6a1.2 1.2 0 0 1-.6 2.3h-6.4M18.6 15.9a1.1 1.1 0 0 1-.6 2.1h-6.9c-2.6 0-3.6-1.6-8.6-1.6',
  bespreken:
    'M8.2 12.6V5.3a1.2 1.2 0 0 1 2.4 0v5.9M10.6 11V3.9a1.2 1.2 0 0 1 2.4 0V11M13 11.2V4.9a1.2 1.2 0 0 1 2.4 0v6.8M15.4 11.9V7.6a1.2 1.2 0 0 1 2.4 0v7.2c0 3.9-2.3 6.2-5.4 6.2-2.6 0-4.2-1.1-5.3-3.1l-2.7-4.7a1.25 1.25 0 0 1 2.1-1.3l1.7 2.3',
};

/** The sign that people give with a hand. Unseen by screen readers: its name stands beside it. */
export function HandSign({ sign }: { sign: Sign }) {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={hands[sign]} />
    </svg>
  );
}

/** A shape of its own for each sign: colour alone would not tell them apart. */
const shapes: Record<Sign, string> = {
  herkennen: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  beter: 'M1 5.5h14v5H1z',
  bespreken: 'M8 1l7 13.5H1z',
};

/** One hand in the picture. */
export function Dot({ sign }: { sign: Sign }) {
  return (
    <svg class="dot" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[sign]} />
    </svg>
  );
}
