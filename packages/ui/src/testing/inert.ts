/** Elements that run, load or send something by being there. */
const ACTIVE =
  'script, iframe, frame, object, embed, link, meta, base, form, style, template, portal, animate, set, foreignObject, use';
const ADDRESSES = [
  'href',
  'xlink:href',
  'src',
  'srcset',
  'poster',
  'action',
  'formaction',
  'data',
  'background',
  'ping',
];
const SAFE_ADDRESS = /^(?:https?:\/\/|blob:|data:image\/(?:png|jpe?g|gif|webp|avif);)/i;

/**
 * What in an element would run, or load what it should not: in words; empty when there is nothing.
 *
 * Icons are drawn by us; what else is there comes from messages.
 */
export function dangersIn(root: Element): string[] {
  const active = [...root.querySelectorAll(ACTIVE)].map((element) =>
    element.outerHTML.slice(0, 200),
  );
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) =>
      isDangerous(name, value) ? [`${element.tagName} ${name}=${value.slice(0, 200)}`] : [],
    ),
  );
  return [...active, ...attributes];
}

function isDangerous(name: string, value: string): boolean {
  if (/^on/i.test(name) || name === 'srcdoc') return true;
  if (name === 'style') return /url\(|expression|@import|javascript:|\\|<|>/i.test(value);
  if (!ADDRESSES.includes(name)) return false;
  if (!SAFE_ADDRESS.test(value)) return true;
  return /^https?:/i.test(value) && hasCredentials(value);
}

/** `https://bank.example@evil.example` is read as another place than it is. */
function hasCredentials(url: string): boolean {
  const { username, password } = new URL(url);
  return username !== '' || password !== '';
}
