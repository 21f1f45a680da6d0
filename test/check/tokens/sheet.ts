import { colourIn, lengthIn } from './literals.js';

const DECLARATION = /(?<=[;{}]|^)\s*([\w-]+)\s*:([^;{}]*)(?=[;}])/g;
const QUERY = /@media([^{]*)\{/g;
/** A share of the window. The whole of it is what lies over the page keeps to. */
const SHARE = /(?<![\d.])(?!100(?:\.0+)?[dls]?v)\d*\.?\d+[dls]?v[wi]\b/;

/**
 * What fills the window and not a box: dialogs, menus that become sheets, the gallery, and what floats over the page. Elsewhere the
 * width of the window says nothing of the room there is.
 */
const OVER_THE_PAGE = new Set([
  'internals/modal.css',
  'internals/menu.css',
  'gallery/gallery.css',
  'folder-tabs/folder-tabs.css',
  'forward-dialog/forward-dialog.css',
  'invitation-toast/invitation-toast.css',
  'member-list/member-list.css',
  'merged-messages/merged-messages.css',
  'message-actions/message-actions.css',
  'room-settings/room-settings.css',
]);

/** What a style sheet of a component does not take from the tokens. Lengths of queries cannot: CSS knows no names there. */
export function problemsInSheet(css: string, file: string): readonly string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const place = (index: number) => `${file}:${bare.slice(0, index).split('\n').length}`;
  const written = [...bare.matchAll(DECLARATION)].flatMap(
    ({ 0: whole, 1: property = '', 2: value = '', index }) => {
      const at = place(index + whole.length - whole.trimStart().length);
      return problemsIn(property, value).map((problem) => `${at} ${problem}`);
    },
  );
  const queries = OVER_THE_PAGE.has(file)
    ? []
    : [...bare.matchAll(QUERY)]
        .filter(({ 1: condition = '' }) => /\b(width|inline-size)\b/.test(condition))
        .map(({ index, 1: condition = '' }) => {
          return `${place(index)} asks for the width of the window: @media ${condition.trim()}`;
        });
  return [...written, ...queries];
}

function problemsIn(property: string, value: string): readonly string[] {
  // A mask takes nothing of a colour but how opaque it is.
  const colour = /^(-webkit-)?mask/.test(property) ? undefined : colourIn(value);
  const length = lengthIn(value);
  const share = SHARE.exec(value)?.[0];
  return [
    ...(colour ? [`${property} has a colour of its own: ${colour}`] : []),
    ...(length ? [`${property} has a length of its own: ${length}`] : []),
    ...(share ? [`${property} asks for the width of the window: ${share}`] : []),
  ];
}
