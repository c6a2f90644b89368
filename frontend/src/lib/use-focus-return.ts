import { useEffect, useRef, useState } from 'react';

/**
 * Gives the keyboard back to what opened this, once this is gone from the page. What opened it may be gone as well, as
 * the button of a step that is taken is: then the reader stands at the beginning of the page's content, and not at the
 * beginning of the browser's window.
 */
export function useFocusReturn() {
  const [opener] = useState(() => document.activeElement);
  const standing = useRef(false);
  useEffect(() => {
    standing.current = true;
    return () => {
      standing.current = false;
      // The one that closes lets go of the keyboard only after this; and while developing, React takes an effect back
      // once although what it belongs to stays.
      requestAnimationFrame(() => {
        if (!standing.current) giveBack(opener);
      });
    };
  }, [opener]);
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;

function giveBack(opener: Element | null) {
  // A new page or a next dialog has the keyboard already.
  if (!isLost()) return;
  if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  if (isLost()) toContent();
  else if (document.activeElement === opener) standBy(opener);
}

const toContent = () => document.querySelector('main')?.focus({ preventScroll: true });

/** The page may be drawn anew without the opener only after it has the keyboard again. */
function standBy(opener: Element | null) {
  const watch = new MutationObserver(() => {
    if (document.activeElement === opener) return;
    watch.disconnect();
    if (!opener?.isConnected && isLost()) toContent();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}
