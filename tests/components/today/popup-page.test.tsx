// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupPage } from '../../../components/today/popup-page';
import { deck } from '../../../content/deck';
import { calendarDate, today } from '../../../domain/deck/today';
import { openDatabase } from '../../../storage/database/database';
import { allNotes } from '../../../storage/notes/notes';
import { until } from '../../until';
import * as words from '../../words';
import { breakDatabase, onFreshPages, show } from '../fresh-page';
import { all, button, nameOf, newNoteField, one, press, type } from '../on-screen';

const now = new Date(2026, 10, 3, 10, 0);
const of = (step = 0) => today(deck, calendarDate(now), 'medewerker', 'werkdagen', step);
const { card, behaviour } = of();

onFreshPages();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});

describe('the popup', () => {
  it('shows the same card and behaviour as a new tab, and the field for a note', async () => {
    await show(<PopupPage />);
    expect(all('[data-card]').map(({ dataset }) => dataset.card)).toEqual([card.id]);
    expect(all('[data-behaviour]').map(({ dataset }) => dataset.behaviour)).toEqual([behaviour.id]);
    expect(nameOf(newNoteField())).toMatch(/notitie/i);
  });

  it('stores what is typed when it closes a moment later', async () => {
    await show(<PopupPage />);
    await openDatabase();
    await type(newNoteField(), 'Snel even');
    dispatchEvent(new Event('pagehide'));
    expect(await allNotes()).toMatchObject([{ behaviour: behaviour.id, text: 'Snel even' }]);
  });

  it('"Ander voorbeeld" keeps the card', async () => {
    await show(<PopupPage />);
    await press(button(words.today.another));
    expect(one('[data-card]').dataset.card).toBe(card.id);
    expect(one('[data-behaviour]').dataset.behaviour).toBe(of(1).behaviour.id);
  });

  it('opens the panel at its behaviour, by the name it has in this browser, and closes', async () => {
    const opened = vi.spyOn(fakeBrowser.sidePanel, 'open').mockResolvedValue();
    const closed = vi.spyOn(window, 'close').mockReturnValue();
    await show(<PopupPage />);
    await press(button(words.popup.openPanel.zijvenster));
    await until(() => expect(closed).toHaveBeenCalledOnce());
    expect(opened).toHaveBeenCalledOnce();
    expect(Object.values(await fakeBrowser.storage.session.get())).toContain(`#/gedrag/${behaviour.id}`);
  });

  it('shows its card when the database is broken, says what is wrong and keeps typed words', async () => {
    breakDatabase();
    await show(<PopupPage />);
    await until(() => expect(one('[role="alert"]').textContent).toBe(words.problem.broken));
    await type(newNoteField(), 'Niet kwijt');
    await until(() => button(words.copy.text));
    expect(newNoteField().value).toBe('Niet kwijt');
    expect(one('[data-behaviour]').textContent).toBe(behaviour.text);
  });
});
