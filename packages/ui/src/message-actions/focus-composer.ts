/** What people write in: the kit's own field, or whatever an app has marked. */
const FIELD = '.parlor-composer-field, [data-parlor-composer]';

/** Puts the focus into the composer that stands next to a thread; leaves it alone when there is none. */
export function focusComposer(thread: HTMLElement | null): void {
  for (let around = thread?.parentElement; around; around = around.parentElement) {
    const field = around.querySelector<HTMLElement>(FIELD);
    if (field) return field.focus({ preventScroll: true });
  }
}
