import { kindNames } from '../domain/records/record';

/*
 * Everything that the product ever stores. The code takes its names from here, and a test sees that nothing else is
 * written. Names are for ever: what users have is under them.
 */
export const databaseName = 'vakmanschap';

/** In `local`: what the user chose of the settings, and the organisation. In localStorage: the settings, for the first paint. */
export const settingsKey = 'settings';

/** In localStorage: the last day on which a new tab showed the card, for who wants it once a day. */
export const cardDayKey = 'card-day';

/** Whether the screen is being shared: in `local`, and in localStorage for the first paint. */
export const sharingKey = 'sharing';

/** In `local`: decks of an organisation, and which is in use. */
export const ownDecksKey = 'decks';

/** In `local`, and in localStorage for the first paint: the deck in use, if it is not the one that comes with the extension. */
export const deckKey = 'deck';

/** In `local`: the behaviours with a star. */
export const favouritesKey = 'favourites';

/** In `local`: the behaviours that were opened last. */
export const recentKey = 'recent';

/** In `local`: when backups were made, and how that went. */
export const backupsKey = 'backups';

/** In `local`: how many records the safety copy has. */
export const copiedStateKey = 'copied';

/** In `local`: that notes came back from the safety copy. */
export const broughtBackKey = 'rescue';

/** That the disk was full: in `local`, `session` and localStorage, for perhaps only one of them takes it then. */
export const fullDiskKey = 'schijf was vol';

/** In localStorage: that the user knows what this is, having written a note or put the line that says it away. */
export const introducedKey = 'introduced';

/** In localStorage: on which days there are agreements of a conversation to look back at, without their words. */
export const dueKey = 'due';

/** In localStorage: up to which day the user put away that there is something to look back at. */
export const dueSeenKey = 'due-seen';

/** In `session`, with the id of a window behind it: text that the user selected on a web page. */
export const captureKey = 'capture-';

/** In `session`, with the id of a window behind it: where its side panel has to go. */
export const panelTargetKey = 'panel-';

/** In localStorage, with the id of a record and that of a page behind it: words of a page that was closed. */
export const lastWordsKey = 'onderweg ';

/** In localStorage: that it is the one which all pages share, and not that of a container tab. */
export const sharesKey = 'shares';

/** In `local`: what was taken back since the safety copy was made, and is not lost when it is missing. */
export const discardedKey = 'discarded';

/** In `local`: what the clock said last, and for how many days it has not leapt. */
export const clockKey = 'clock';

/** In `local`: what went to the Prullenbak because it was not changed for so long. */
export const retiredKey = 'retired';

/** In `local`: that a part of the database cannot be read. */
export const damagedKey = 'damaged';

/** In `session`: that the whole database was read since the browser started, so that damage by a crash is known. */
export const readWholeKey = 'read-whole';

/**
 * In the file system that a browser keeps for each extension: the safety copy, with all that is in a backup. It is there
 * twice, for one file may be damaged with the database.
 */
export const copyFile = 'veiligheidskopie.json';
export const secondCopyFile = 'veiligheidskopie-2.json';

/** Something that is stored. */
export interface Stored {
  /** `own-files`: the file system of the extension; `disk`: where the user wanted it, outside the browser. */
  where: 'database' | 'local' | 'session' | 'localStorage' | 'own-files' | 'disk';
  name: string;
  /** Whether more follows after the name. */
  more?: true;
  readBy: Reader;
  until: Until;
}

/** Who reads it. Whoever manages the device or the browser's profile can read all of it. */
export type Reader =
  | 'pages'
  | 'pages-and-background'
  /** Everyone who can reach the folder that it is in. */
  | 'others-too';

/** How long it stays, if the extension and the data of the browser are not removed before. */
export type Until =
  /** Until the user removes it, or the time is over for which the user keeps it. */
  | 'removed'
  /** 30 days, or until the Prullenbak is emptied with what it belongs to. */
  | '30-days'
  /** Until the user chooses otherwise. */
  | 'changed'
  /** Until something newer takes its place. */
  | 'replaced'
  /** Until something newer takes its place, or the Prullenbak is emptied. */
  | 'emptied'
  /** Until the user has seen it. */
  | 'seen'
  /** Until the browser closes. */
  | 'closed'
  /** Until it is where it has to go; at most until the browser closes. */
  | 'arrived'
  /** Until a page opens the database and brings it there. */
  | 'brought-in'
  /** Until there is room on the disk again. */
  | 'room';

/** The whole list. A function, so that no page carries it. */
export function everythingStored(): Stored[] {
  const readBy = 'pages-and-background';
  const fullDisk = (['local', 'session', 'localStorage'] as const).map(
    (where): Stored => ({ where, name: fullDiskKey, readBy, until: 'room' }),
  );
  return [
    ...kindNames.map((name): Stored => ({ where: 'database', name, readBy, until: 'removed' })),
    { where: 'database', name: 'versions', readBy, until: '30-days' },
    { where: 'database', name: 'trash', readBy, until: '30-days' },
    { where: 'database', name: 'folder', readBy, until: 'changed' },
    { where: 'local', name: settingsKey, readBy, until: 'changed' },
    { where: 'localStorage', name: settingsKey, readBy: 'pages', until: 'changed' },
    { where: 'localStorage', name: cardDayKey, readBy: 'pages', until: 'replaced' },
    { where: 'local', name: sharingKey, readBy, until: 'changed' },
    { where: 'localStorage', name: sharingKey, readBy: 'pages', until: 'changed' },
    { where: 'localStorage', name: introducedKey, readBy: 'pages', until: 'removed' },
    { where: 'localStorage', name: dueKey, readBy: 'pages', until: 'replaced' },
    { where: 'localStorage', name: dueSeenKey, readBy: 'pages', until: 'replaced' },
    { where: 'local', name: ownDecksKey, readBy, until: 'removed' },
    { where: 'local', name: deckKey, readBy, until: 'changed' },
    { where: 'localStorage', name: deckKey, readBy: 'pages', until: 'changed' },
    { where: 'local', name: favouritesKey, readBy, until: 'changed' },
    { where: 'local', name: recentKey, readBy: 'pages', until: 'replaced' },
    { where: 'local', name: backupsKey, readBy, until: 'replaced' },
    { where: 'local', name: copiedStateKey, readBy, until: 'emptied' },
    { where: 'own-files', name: copyFile, readBy, until: 'emptied' },
    { where: 'own-files', name: secondCopyFile, readBy, until: 'emptied' },
    { where: 'local', name: discardedKey, readBy, until: 'emptied' },
    { where: 'local', name: clockKey, readBy, until: 'replaced' },
    { where: 'local', name: retiredKey, readBy, until: 'seen' },
    { where: 'local', name: damagedKey, readBy, until: 'seen' },
    { where: 'session', name: readWholeKey, readBy, until: 'closed' },
    { where: 'local', name: broughtBackKey, readBy, until: 'seen' },
    ...fullDisk,
    { where: 'session', name: captureKey, more: true, readBy, until: 'arrived' },
    { where: 'session', name: panelTargetKey, more: true, readBy, until: 'arrived' },
    { where: 'localStorage', name: lastWordsKey, more: true, readBy: 'pages', until: 'brought-in' },
    { where: 'localStorage', name: sharesKey, readBy: 'pages', until: 'changed' },
    // Among the downloads, or one a day in the folder that the user chose; there the last seven stay.
    { where: 'disk', name: 'vakmanschap-reservekopie-', more: true, readBy: 'others-too', until: 'removed' },
  ];
}
