import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/driver/find-browser.ts';

/**
 * Starts Firefox once, in a profile that is new, and ends it: the profile of each test file begins as a copy of it. What
 * Firefox does in a new profile takes as long as all else of a start. The extension was never in it.
 * @returns what throws the profile away
 */
export default async function startFirefoxOnce({ provide }: TestProject): Promise<() => void> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'vakmanschap-started-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    userDataDir,
    headless: true,
  });
  await browser.close();
  provide('startedFirefox', userDataDir);
  return () => rmSync(userDataDir, { recursive: true, force: true });
}
