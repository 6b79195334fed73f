/*
 * Shows the page that the browser has for a new tab of its own, for who wants no card there, or has had today's. Only
 * Chromium gives an extension a way to it, which needs no permission. Plain script, that is loaded where it is needed
 * alone: as a part of the page's script it would weigh on each new tab. tests/own-new-tab.test.ts keeps it right.
 */

/** Goes there, or shows the card. @param {() => void} showCard */
export async function leave(showCard) {
  try {
    if (wantsCard()) showCard();
    else await chrome.tabs.update({ url: 'chrome://new-tab-page/' });
  } catch {
    // The browser has no such page, or blocks its storage.
    showCard();
  }
}

function wantsCard() {
  const [visit] = performance.getEntriesByType('navigation');
  // Who went back in the history to our page stays there: it would lead forward again each time.
  if (visit?.type === 'back_forward') return true;
  const { newTab } = JSON.parse(localStorage.getItem('settings') ?? '{}');
  const day = new Date().toDateString();
  if (newTab !== 'daags' || localStorage.getItem('card-day') === day) return false;
  localStorage.setItem('card-day', day);
  return true;
}
