import type { Agreement } from '../domain/conversation/agreement';
import type { DayEvent } from '../domain/conversation/calendar-file';
import type { Report } from '../domain/conversation/report';
import { fill } from '../domain/language/sentence';
import { agreementInWords, whoInWords } from './agreement-sentence';
import { appointment, report as words } from './words/report';

/** The days on which a team looks back, for its calendar: an appointment for each agreement that is open. */
export function reportAppointments({ agreements }: Report): DayEvent[] {
  // Two windows may have begun one agreement, each in its own words.
  return [...Map.groupBy(agreements, ({ id }) => id)].flatMap(([id, texts]) => {
    const followUp = texts[0]?.followUp;
    if (followUp?.state !== 'open' || !followUp.due) return [];
    return {
      id: `${id}@vakmanschap-van-de-dag`,
      day: followUp.due,
      title: appointment.title,
      text: texts.map(({ agreement }) => inWords(agreement)).join('\n\n'),
    };
  });
}

function inWords(agreement: Agreement): string {
  return `${agreementInWords(agreement)}\n${fill(words.who, { who: whoInWords(agreement) })}`;
}
