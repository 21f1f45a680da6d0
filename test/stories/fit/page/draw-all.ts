/**
 * Draws what is out of sight as well. The browser leaves it, and keeps a room for it that was right once. Returns what gives
 * that back.
 */
export function drawAll(): () => void {
  const left = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => getComputedStyle(element).contentVisibility === 'auto',
  );
  for (const { style } of left) style.contentVisibility = 'visible';
  return () => {
    for (const { style } of left) style.contentVisibility = '';
  };
}
