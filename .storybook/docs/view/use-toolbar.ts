import { useEffect, useState } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

/** What is set in the toolbar: the theme and the language, say. */
export type Globals = Readonly<Record<string, unknown>>;

/** The toolbar as it is now, also where no story is: on a page of its own. */
export function useToolbar(): Globals {
  const [globals, setGlobals] = useState<Globals>(() => ofAddress());
  useEffect(() => {
    const channel = addons.getChannel();
    const take = (message: { readonly globals: Globals }) => setGlobals(message.globals);
    channel.on(GLOBALS_UPDATED, take);
    channel.on(SET_GLOBALS, take);
    return () => {
      channel.off(GLOBALS_UPDATED, take);
      channel.off(SET_GLOBALS, take);
    };
  }, []);
  return globals;
}

/** What the frame of the page itself was opened with. */
function ofAddress(): Globals {
  const given = new URLSearchParams(location.search).get('globals') ?? '';
  const pairs = given.split(';').map((pair) => pair.split(':'));
  return Object.fromEntries(pairs.filter(([name, value]) => name && value));
}
