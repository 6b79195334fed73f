import { useEffect } from 'preact/hooks';

/**
 * Calls `flush` whenever the page may be about to vanish: hidden, closed, or the component taken away.
 * `visibilitychange` is the last event a page is sure to get; `pagehide` covers a popup that closes.
 */
export function usePageHide(flush: () => void): void {
  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', whenHidden);
    addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
}
