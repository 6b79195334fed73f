import { defineConfig } from 'wxt';
import { deckCheck } from './scripts/deck-check';
import { defaultLocale, localeFiles, message } from './scripts/locales';
import { lowestVersions } from './scripts/lowest-versions';
import { paintOnce } from './scripts/paint-once';
import { plainImport } from './scripts/plain-import';
import { smallerNewTab } from './scripts/smaller-new-tab';

/** Stricter than the browsers' default: nothing from outside, no inline style, no data turned into markup. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16], developmentIndicator: false },
  manifest: ({ browser, command }) => ({
    default_locale: defaultLocale,
    name: message('name'),
    short_name: message('shortName'),
    description: message('description'),
    permissions: permissions(browser),
    // Development builds talk to the local development server; the policy is for what people install.
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    commands: commands(browser),
    omnibox: { keyword: 'av' },
    // Chromium asks for it; Firefox takes what is set without one.
    storage: { managed_schema: 'managed-schema.json' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vakmanschap-van-de-dag@gesprekskaarten',
              strict_min_version: `${lowestVersions.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: `${lowestVersions.chrome}` }),
  }),
  zip: {
    // Files with a dot are left out otherwise, and without .npmrc another lock file would come of it.
    includeSources: ['**/*', '.npmrc', '.gitignore'],
    excludeSources: ['pictures/**', 'winkel/pictures/**'],
  },
  hooks: {
    'build:publicAssets': (wxt, files) => {
      files.push(...localeFiles(wxt.config.browser));
    },
    'build:manifestGenerated': ({ config }, manifest) => {
      // WXT would take the titles of the pages, which are Dutch.
      for (const opens of [manifest.action, manifest.sidebar_action])
        if (opens) opens.default_title = message('title');
      // For an organisation that wants the browser's own new tab: popup and side panel have the card of today too.
      if (config.mode === 'without-new-tab') delete manifest.chrome_url_overrides;
    },

    // Each page is built by itself, to one script and one style sheet: each further file costs a new tab
    // several milliseconds (npm run bench:newtab), more than the pages could save by sharing.
    'entrypoints:grouped': (_, groups) => {
      groups.splice(
        0,
        groups.length,
        ...groups.flatMap((group) => (Array.isArray(group) ? group.map((page) => [page]) : [group])),
      );
    },
  },
  vite: ({ browser, command }) => ({
    // While developing, styles and the serif come from the server: there is nothing to preload.
    plugins: [
      deckCheck(),
      ...(command === 'build' ? [paintOnce(browser), plainImport(), smallerNewTab()] : []),
    ],
    build: {
      target: [`chrome${lowestVersions.chrome}`, `firefox${lowestVersions.firefox}`],
      modulePreload: { polyfill: false },
    },
    css: {
      transformer: 'lightningcss',
      // The NL Design System's button has 120 rules for looks that we do not use: 5 ms of a new tab.
      lightningcss: { unusedSymbols: unusedButtonLooks },
    },
  }),
});

const unusedButtonLooks = [
  'nl-button__icon-end',
  'nl-button__icon-start',
  'nl-button__label',
  'nl-button--busy',
  'nl-button--disabled',
  'nl-button--icon-only',
  'nl-button--negative',
  'nl-button--positive',
  'nl-button--pressed',
  'nl-button--secondary',
];

/** Only what installs without a warning; the side panel has a permission in Chromium alone. */
function permissions(browser: string): string[] {
  // activeTab: only the tab in which someone picks our line in the menu, to know the title of that page.
  const everywhere = ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'activeTab'];
  return browser === 'firefox' ? everywhere : [...everywhere, 'sidePanel'];
}

/** Firefox has a built-in command for its sidebar; all others are ours and are heard by the background. */
function commands(browser: string) {
  const suggested_key = { default: 'Alt+Shift+V' };
  const shareScreen = { suggested_key: { default: 'Alt+Shift+S' }, description: message('shareScreen') };
  return browser === 'firefox'
    ? { _execute_sidebar_action: { suggested_key }, 'share-screen': shareScreen }
    : { 'open-panel': { suggested_key, description: message('openPanel') }, 'share-screen': shareScreen };
}
