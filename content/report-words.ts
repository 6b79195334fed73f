import type { ReportWords } from '../domain/conversation/report-blocks';
import { fill } from '../domain/language/sentence';
import { agreementInWords, whoInWords } from './agreement-sentence';
import { titleFor } from './conversation-title';
import { capital, weekdayAndDate } from './dates';
import { questionInWords } from './question-in-words';
import { hands } from './words/conversation';
import { start } from './words/prepare';
import { report as words } from './words/report';

/** How a report is said, in Dutch. */
export const reportWords: ReportWords = {
  ...words,
  questionOf: (question) => questionInWords({ text: question }),
  amounts: hands.amounts,
  signs: {
    herkennen: capital(hands.signs.herkennen),
    beter: capital(hands.signs.beter),
    bespreken: capital(hands.signs.bespreken),
  },
  named: (title, held) =>
    title === titleFor(held)
      ? { title: fill(start.titled, { day: withYear(new Date(held)) }) }
      : { title, day: capital(withYear(new Date(held))) },
  goal: (text) => fill(words.goal, { text }),
  sentenceOf: agreementInWords,
  whoOf: (agreement) => fill(words.who, { who: whoInWords(agreement) }),
  about: (behaviour) => fill(words.about, { text: behaviour }),
  due: (day) => fill(words.due, { day: dayOf(day) }),
  moved: (from, to) => fill(words.moved, { from: dayOf(from), to: dayOf(to) }),
  closed: (state, moment) =>
    moment === undefined
      ? words.closed[state]
      : fill(words.closedOn, { closed: words.closed[state], day: withYear(new Date(moment)) }),
  lookedBack: (text) => fill(words.lookedBack, { text }),
};

/** "woensdag 9 december 2026": a report is read in other years too. */
function withYear(date: Date): string {
  return `${weekdayAndDate(date)} ${date.getFullYear()}`;
}

/** @param day `YYYY-MM-DD` */
function dayOf(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return withYear(new Date(year, month - 1, date));
}
