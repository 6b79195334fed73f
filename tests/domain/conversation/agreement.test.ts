import { describe, expect, it } from 'vitest';
import { agreementInWords, whoInWords } from '../../../content/agreement-sentence';
import { agreementIn, textOf } from '../../../domain/conversation/agreement';

const [when, what, who] = ['iemand tegenspreekt', 'vragen wij eerst door', 'de voorzitter'];

describe('an agreement as one text', () => {
  it.each([
    [{ when, what, who }, `${when}\n${what}\n${who}`],
    [{ when, what, who: '' }, `${when}\n${what}`],
    [{ when, what: '', who: '' }, when],
    [{ when: '', what, who: '' }, `\n${what}`],
    [{ when: '', what: '', who }, `\n\n${who}`],
    [{ when: '', what: '', who: '' }, ''],
    [{ when: ' typed ', what: 'so far ', who: '' }, ' typed \nso far '],
  ])('%j', (agreement, text) => {
    expect(textOf(agreement)).toBe(text);
    expect(agreementIn(text)).toEqual(agreement);
  });

  it('keeps its lines apart, whatever was pasted into one', () => {
    const pasted = { when: 'een\ntwee', what: 'drie\r\nvier', who: 'vijf\u2028zes' };
    expect(agreementIn(textOf(pasted))).toEqual({ when: 'een twee', what: 'drie vier', who: 'vijf zes' });
  });

  it('reads any text, and loses none of it', () => {
    expect(agreementIn('a\nb\nc\nd')).toEqual({ when: 'a', what: 'b', who: 'c d' });
  });
});

describe('an agreement in words', () => {
  it.each([
    [when, what, 'Als iemand tegenspreekt, dan vragen wij eerst door.'],
    [
      'Als iemand tegenspreekt,',
      'dan vragen wij eerst door.',
      'Als iemand tegenspreekt, dan vragen wij eerst door.',
    ],
    ['alsof het brandt', 'danken wij', 'Als alsof het brandt, dan danken wij.'],
    [when, '', 'Als iemand tegenspreekt, dan …'],
    ['', 'we vragen eerst door', 'We vragen eerst door.'],
    ['', 'We vragen door!', 'We vragen door!'],
    [' ', ' ', ''],
  ])('%s / %s', (before, after, sentence) => {
    expect(agreementInWords({ when: before, what: after, who: '' })).toBe(sentence);
  });

  it('is for all of us unless a role is named', () => {
    expect(whoInWords({ when, what, who: ' ' })).toBe('wij allemaal');
    expect(whoInWords({ when, what, who })).toBe(who);
  });
});
