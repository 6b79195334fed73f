import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { SeenRequest } from './running.ts';

/** The file in which Chromium keeps its network log. Beside the profile, not in it: a full disk would cut it off. */
export function netLogOf(profile: string): string {
  return join(tmpdir(), `${basename(profile)}-net-log.json`);
}

/** The requests in the log of a browser that was closed; the log is thrown away. */
export async function requestsOf(profile: string): Promise<SeenRequest[]> {
  const log = netLogOf(profile);
  const requests = requestsIn(eventsOf(await readFile(log, 'utf8')));
  await rm(log);
  return requests;
}

/**
 * A log, also one without its end: on a busy machine Chromium now and then goes before it has written the last
 * events, which are of its own going. It writes an event a line.
 */
export function eventsOf(log: string): NetLog {
  try {
    return JSON.parse(log);
  } catch {
    return JSON.parse(`${log.slice(0, log.lastIndexOf('},\n{') + 1)}]}`);
  }
}

/** A network log, as far as it is read here (chromium.org: "NetLog"). */
interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

function requestsIn({ constants, events }: NetLog): SeenRequest[] {
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && params?.url ? [{ url: params.url, by: params.initiator ?? '' }] : [],
  );
}
