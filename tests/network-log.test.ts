import { expect, it } from 'vitest';
import { eventsOf } from '../scripts/driver/chromium-net-log.ts';

const events = [{ type: 1, params: { url: 'a:{},\n' } }, { type: 2 }, { type: 3 }];
const log = [
  '{"constants":{"logEventTypes":{"URL_REQUEST_START_JOB":2}},',
  '"events": [',
  events.map((event) => JSON.stringify(event)).join(',\n'),
].join('\n');

it('a network log is read, also one that was cut anywhere in its last event', () => {
  expect(eventsOf(`${log}],\n"polledData": []\n}\n`).events).toEqual(events);
  for (let length = log.length - 1; length > log.lastIndexOf('{'); length -= 1)
    expect(eventsOf(log.slice(0, length)).events).toEqual(events.slice(0, 2));
});

it('one in which nothing stands is refused', () => {
  expect(() => eventsOf('')).toThrow();
});
