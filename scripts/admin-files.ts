import { sampleValues, templateWords } from '../content/words/admin.ts';
import { type KeyName, keyNames, longestLine, type PolicyKey, policyKeys } from '../domain/policy/keys.ts';

/*
 * All that an admin needs to set what an organisation may set (folder beheer/), made from the one table. Where a browser
 * looks, and how it reads: docs/beheer.md.
 */

/** What each browser calls the extension. In Chrome and Edge the store gives it an id: it is filled in once it is known. */
export const extensionIds = {
  chrome: 'ID-VAN-DE-CHROME-WEB-STORE',
  edge: 'ID-VAN-EDGE-ADD-ONS',
  firefox: 'vakmanschap-van-de-dag@gesprekskaarten',
} as const;

/** Where Windows has what is set for each browser, below HKEY_LOCAL_MACHINE. */
export const registryKeys = {
  chrome: `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${extensionIds.chrome}\\policy`,
  edge: `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${extensionIds.edge}\\policy`,
  firefox: `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${extensionIds.firefox}`,
} as const;

type BrowserOfWindows = keyof typeof registryKeys;

/** Where each browser gets the extension. An address that is not of a store counts for updates only with the flag. */
const storeAddresses = {
  chrome: { update_url: 'https://clients2.google.com/service/update2/crx', override_update_url: true },
  edge: { update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx', override_update_url: true },
  firefox: {
    install_url: `https://addons.mozilla.org/firefox/downloads/latest/${extensionIds.firefox}/latest.xpi`,
  },
} as const;

/** Has the browser install the extension, for good. */
function installed(browser: BrowserOfWindows) {
  const how = { installation_mode: 'force_installed', ...storeAddresses[browser] };
  return { ExtensionSettings: { [extensionIds[browser]]: how } };
}

function policyFile(browser: 'chrome' | 'edge'): string {
  return json({
    ...installed(browser),
    '3rdparty': { extensions: { [extensionIds[browser]]: sampleValues } },
  });
}

/** Every file of the folder, by its name. */
export function adminFiles(): Record<string, string> {
  return {
    'firefox/policies.json': json({
      policies: {
        ...installed('firefox'),
        '3rdparty': { Extensions: { [extensionIds.firefox]: sampleValues } },
      },
    }),
    'chrome/policy.json': policyFile('chrome'),
    'edge/policy.json': policyFile('edge'),
    ...Object.fromEntries(
      browsersOfWindows.map((browser) => [`windows/${browser}.reg`, registryFile(browser)]),
    ),
    'windows/vakmanschap.admx': template(),
    'windows/nl-NL/vakmanschap.adml': templateTexts('nl'),
    'windows/en-US/vakmanschap.adml': templateTexts('en'),
    'macos/chrome.mobileconfig': profile(),
  };
}

const browsersOfWindows = Object.keys(registryKeys) as BrowserOfWindows[];

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

/** A list is a subkey with numbered values: so both Chrome and Firefox read it. */
function registryFile(browser: BrowserOfWindows): string {
  const at = `HKEY_LOCAL_MACHINE\\${registryKeys[browser]}`;
  const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  const texts = Object.entries(sampleValues).filter(([, value]) => typeof value === 'string');
  const lines = texts.map(([name, value]) => `${quoted(name)}=${quoted(String(value))}`);
  const list = sampleValues.vast.map((name, index) => `${quoted(String(index + 1))}=${quoted(name)}`);
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[${at}]`,
    ...lines,
    '',
    `[${at}\\vast]`,
    ...list,
    '',
  ].join('\r\n');
}

/** One policy for each key and browser: Windows writes text for a choice, and numbered values for a list. */
function template(): string {
  const policies = browsersOfWindows.flatMap((browser) => keyNames.map((name) => policyIn(browser, name)));
  return xml(
    'policyDefinitions',
    '  <policyNamespaces>\n    <target prefix="vakmanschap" namespace="Gesprekskaarten.Vakmanschap" />\n  </policyNamespaces>',
    '  <resources minRequiredRevision="1.0" />',
    '  <categories>',
    '    <category name="Vakmanschap" displayName="$(string.Vakmanschap)" />',
    ...browsersOfWindows.map(
      (browser) =>
        `    <category name="${browser}" displayName="$(string.${browser})"><parentCategory ref="Vakmanschap" /></category>`,
    ),
    '  </categories>',
    '  <policies>',
    ...policies,
    '  </policies>',
  );
}

function policyIn(browser: BrowserOfWindows, name: KeyName): string {
  const id = `${browser}_${name}`;
  const key: PolicyKey = policyKeys[name];
  const shown = `displayName="$(string.${name})" explainText="$(string.${name}_uitleg)" presentation="$(presentation.${name})"`;
  return [
    `    <policy name="${id}" class="Both" ${shown} key="${registryKeys[browser]}">`,
    `      <parentCategory ref="${browser}" />`,
    '      <elements>',
    ...elementOf(browser, name, key),
    '      </elements>',
    '    </policy>',
  ].join('\n');
}

/** The longest text that a policy takes unless it says otherwise is 1,023 characters. */
const longestDeck = 1_000_000;

function elementOf(browser: BrowserOfWindows, name: KeyName, key: PolicyKey): string[] {
  switch (key.is) {
    case 'choice':
      return [
        `        <enum id="${name}" valueName="${name}" required="true">`,
        ...key.values.map(
          (value) =>
            `          <item displayName="$(string.${name}_${value})"><value><string>${value}</string></value></item>`,
        ),
        '        </enum>',
      ];
    case 'list':
      return [`        <list id="${name}" key="${registryKeys[browser]}\\${name}" valuePrefix="" />`];
    case 'line':
      return [`        <text id="${name}" valueName="${name}" maxLength="${longestLine}" required="true" />`];
    case 'deck':
      return [`        <text id="${name}" valueName="${name}" maxLength="${longestDeck}" required="true" />`];
  }
}

function templateTexts(language: 'nl' | 'en'): string {
  const words = templateWords[language];
  const string = (id: string, text: string) => `      <string id="${id}">${escaped(text)}</string>`;
  return xml(
    'policyDefinitionResources',
    `  <displayName>${escaped(words.title)}</displayName>`,
    `  <description>${escaped(words.title)}</description>`,
    '  <resources>',
    '    <stringTable>',
    string('Vakmanschap', words.title),
    string('chrome', 'Google Chrome'),
    string('edge', 'Microsoft Edge'),
    string('firefox', 'Mozilla Firefox'),
    ...keyNames.flatMap((name) => {
      const [shown, explained] = words.keys[name];
      const key: PolicyKey = policyKeys[name];
      const values = key.is === 'choice' ? key.values : [];
      return [
        string(name, shown),
        string(`${name}_uitleg`, explained),
        ...values.map((value) => string(`${name}_${value}`, value)),
      ];
    }),
    '    </stringTable>',
    '    <presentationTable>',
    ...keyNames.map((name) => presentationOf(name, words.keys[name][0])),
    '    </presentationTable>',
    '  </resources>',
  );
}

function presentationOf(name: KeyName, shown: string): string {
  const label = escaped(shown);
  const inside = {
    choice: `<dropdownList refId="${name}" noSort="true">${label}</dropdownList>`,
    list: `<listBox refId="${name}">${label}</listBox>`,
    line: `<textBox refId="${name}"><label>${label}</label></textBox>`,
    deck: `<textBox refId="${name}"><label>${label}</label></textBox>`,
  }[policyKeys[name].is];
  return `      <presentation id="${name}">${inside}</presentation>`;
}

function xml(root: string, ...lines: string[]): string {
  const space = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="${space}" revision="1.0" schemaVersion="1.0">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A profile for Chrome on macOS: each extension has a domain of its own for what is set. */
function profile(): string {
  const entries = Object.entries(sampleValues).flatMap(([name, value]) => [
    `      <key>${name}</key>`,
    typeof value === 'string'
      ? `      <string>${escaped(value)}</string>`
      : `      <array>${value.map((each) => `<string>${escaped(each)}</string>`).join('')}</array>`,
  ]);
  const domain = `com.google.Chrome.extensions.${extensionIds.chrome}`;
  const described = (type: string, name: string, uuid: string) => [
    `<key>PayloadType</key><string>${type}</string>`,
    `<key>PayloadIdentifier</key><string>${name}</string>`,
    `<key>PayloadUUID</key><string>${uuid}</string>`,
    '<key>PayloadVersion</key><integer>1</integer>',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    ...described('Configuration', 'vakmanschap', '6E3F2B60-6A0F-4E0C-9C56-0B6D1E6E4A01'),
    '  <key>PayloadDisplayName</key><string>Vakmanschap van de dag</string>',
    '  <key>PayloadContent</key>',
    '  <array>',
    '    <dict>',
    ...described(domain, `vakmanschap.${domain}`, '6E3F2B60-6A0F-4E0C-9C56-0B6D1E6E4A02'),
    ...entries,
    '    </dict>',
    '  </array>',
    '</dict>',
    '</plist>',
    '',
  ].join('\n');
}
