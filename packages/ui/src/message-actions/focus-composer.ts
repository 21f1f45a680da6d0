/** What people write in: the kit's own field, or whatever an app has marked. */
const FIELD = '.parlor-composer-field, [data-parlor-composer]';

/**
 * Puts the focus into the composer that stands next to a thread; leaves it alone when there is none. Returns whether
 * there is one.
 */
export function focusComposer(thread: HTMLElement | null): boolean {
  for (let around = thread?.parentElement; around; around = around.parentElement) {
    const field = around.querySelector<HTMLElement>(FIELD);
    if (!field) continue;
    field.focus({ preventScroll: true });
    return true;
  }
  return false;
}
