import type { UserEvent } from '@testing-library/user-event';

/**
 * Lets user-event type into fields behind a shadow root: it gets ready those of whose focus the document hears, and the
 * document does not hear of a focus that goes from one to another behind the same root.
 */
export function letType(root: HTMLElement): void {
  root.addEventListener('focusin', ({ target }) => {
    // Storybook's copy listens to the other one.
    for (const name of ['focus', 'focusin']) {
      const event = new FocusEvent(name);
      Object.defineProperty(event, 'target', { value: target });
      Object.defineProperty(event, 'composedPath', { value: () => [target] });
      document.dispatchEvent(event);
    }
  });
}

/** Writes something else into a field. */
export async function rewrite(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.keyboard(`{Control>}a{/Control}{Backspace}${text}`);
}
