import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where one kind of browser may be, and what to say when it is not there. */
interface Places {
  /** Environment variable that names the program, before all other places. */
  variable: string;
  /** Names on the PATH, on Linux. */
  commands: string[];
  /** Programs in the folders for applications, on macOS. */
  mac: string[];
  /** Programs below the folders for programs, on Windows. */
  windows: string[];
  install: string;
}

const places = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    install: 'Install Chromium, Chrome or Edge (Debian: apt-get install chromium)',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    install: 'Install Firefox (Debian: apt-get install firefox-esr)',
  },
} satisfies Record<string, Places>;

/**
 * The program of a browser.
 * @throws Error that says what to install or to set
 */
export function findBrowser(name: keyof typeof places): string {
  const { variable, install } = places[name];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, which does not exist.`);
  }
  const found = candidates(places[name]).find((program) => existsSync(program));
  if (found) return found;
  throw new Error(`No ${name} found. ${install}, or let ${variable} name the program.`);
}

function candidates({ commands, mac, windows }: Places): string[] {
  switch (process.platform) {
    case 'darwin':
      return below(['/Applications', join(process.env.HOME ?? '', 'Applications')], mac);
    case 'win32': {
      const { ProgramFiles, LOCALAPPDATA } = process.env;
      return below([ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA], windows);
    }
    default:
      return below((process.env.PATH ?? '').split(delimiter), commands);
  }
}

/** Every program in every folder; the order of the programs counts for more than that of the folders. */
function below(folders: (string | undefined)[], programs: string[]): string[] {
  return programs.flatMap((program) => folders.flatMap((folder) => (folder ? [join(folder, program)] : [])));
}
