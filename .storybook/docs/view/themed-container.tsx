import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useSyncExternalStore } from 'react';
import { themes } from 'storybook/theming';
import { useToolbar } from './use-toolbar.js';

/** Pages are as light or dark as the toolbar says, or else the system. */
export function ThemedContainer({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const { theme } = useToolbar();
  const isSystemDark = useSyncExternalStore(subscribeToSystem, () => darkSystem.matches);
  const isDark = theme === 'dark' || (theme !== 'light' && isSystemDark);
  return (
    <DocsContainer context={context} theme={isDark ? themes.dark : themes.light}>
      {children}
    </DocsContainer>
  );
}

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

function subscribeToSystem(onChange: () => void): () => void {
  darkSystem.addEventListener('change', onChange);
  return () => darkSystem.removeEventListener('change', onChange);
}
