import { vi } from 'vitest';

/** Waits until a check holds; looks often, and has patience with a busy machine. */
export function until<Found>(check: () => Found | Promise<Found>): Promise<Found> {
  return vi.waitFor(check, { interval: 10, timeout: 8000 });
}
