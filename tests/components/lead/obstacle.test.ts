import { expect, it } from 'vitest';
import { asMoment } from '../../../components/lead/obstacle';

it.each([
  ['Niemand begint.', 'niemand begint'],
  ['Één van ons is er niet', 'één van ons is er niet'],
  ['AVG en Woo botsen.', 'AVG en Woo botsen'],
  ['te weinig tijd', 'te weinig tijd'],
  ['', ''],
])('goes on after "als": %s', (sentence, moment) => {
  expect(asMoment(sentence)).toBe(moment);
});
