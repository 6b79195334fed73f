import type { DayEvent } from '../domain/conversation/calendar-file';
import type { Report } from '../domain/conversation/report';
import { fill } from '../domain/language/sentence';
import { agreementInWords, whoInWords } from './agreement-sentence';
import { appointment, report as words } from './words/report';

/** The days on which a team looks back, for its calendar: an appointment for each agreement that is open. */
export function reportAppointments({ agreements }: Report): DayEvent[] {
  return agreements.flatMap(({ id, agreement, followUp }) => {
    if (followUp?.state !== 'open' || !followUp.due) return [];
    const who = fill(words.who, { who: whoInWords(agreement) });
    return {
      id: `${id}@vakmanschap-van-de-dag`,
      sequence: followUp.moves.length,
      day: followUp.due,
      title: appointment.title,
      text: `${agreementInWords(agreement)}\n${who}`,
    };
  });
}
